import type { RuleInfo } from '@extkit/devkit';

/** What the wheels of a bundle can have. Nx reads it at graph time, so it must stay light. */
export const wheelRules = {
  unreadable: {
    code: 'DTX0400',
    severity: 'error',
    summary: 'A wheel that is needed has a name and a METADATA that pip can read, and the two agree.',
    source: 'facts 1.7; PyPA specifications, binary distribution format and core metadata',
  },
  missing: {
    code: 'DTX0401',
    severity: 'error',
    summary: 'There is a wheel of the extension itself and of every project that it needs, directly or not.',
    source: 'facts 1.7',
  },
  tags: {
    code: 'DTX0402',
    severity: 'error',
    summary:
      'Of every project that is needed, there is a wheel for each platform and Python that the extension is to run on.',
    source: 'facts 1.7; PEP 425, PEP 600',
  },
  version: {
    code: 'DTX0403',
    severity: 'error',
    summary: 'Of every project that is needed, there is a wheel of a version that is asked for.',
    source: 'facts 1.7; PEP 440',
  },
  python: {
    code: 'DTX0404',
    severity: 'error',
    summary: 'The Requires-Python of a wheel that is needed takes each Python that the extension is to run on.',
    source: 'facts 1.7; PyPA specification, core metadata',
  },
  conflict: {
    code: 'DTX0405',
    severity: 'error',
    summary: 'One version of a project suits all that need it.',
    source: 'facts 1.7; PEP 440',
  },
  undecided: {
    code: 'DTX0406',
    severity: 'warning',
    summary: 'There are so few versions of the projects that it can be told which of them go together.',
    source: 'ours: a resolver might try for hours',
  },
  unfit: {
    code: 'DTX0407',
    severity: 'warning',
    summary: 'Every wheel can be installed on a platform and Python that the extension is to run on.',
    source: 'facts 1.7; PEP 425, PEP 600',
  },
  unneeded: {
    code: 'DTX0408',
    severity: 'info',
    summary: 'Every wheel is needed by the extension, directly or not.',
    source: 'ours: a bundle has a limit of 25 MB (facts 1.3)',
  },
  sizes: {
    code: 'DTX0409',
    severity: 'warning',
    summary: 'The wheels together leave room in the bundle.',
    source: 'facts 1.3: 25 MB',
  },
} as const satisfies Readonly<Record<string, RuleInfo>>;
