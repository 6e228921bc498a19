import { selectText, type Rule } from '@extkit/devkit/rules';
import type { ManifestModel } from '../../manifest/manifest-model.ts';

const PATH = ['python', 'runtime', 'version'];

/** The minor versions of Python 3 that come with Dynatrace's agents; the last one is to replace the first. */
const SHIPPED = [10, 14];
const NEWEST = 14;

interface VersionRange {
  readonly min: number;
  readonly max: number;
}

export const pythonVersionRange: Rule<ManifestModel> = {
  code: 'DTX0045',
  severity: 'error',
  summary: 'The lowest version of Python is not above the highest.',
  source: 'facts 3.4',
  explanation:
    "'min' and 'max' of python.runtime.version tell which Python may run the extension. Where 'min' is above 'max', none may.",
  check({ manifest }, report) {
    const range = versionRange(manifest.value);
    if (range === undefined || range.min <= range.max) return;
    report({
      at: manifest.at([...PATH, 'max']),
      message: `No Python is from 3.${range.min} up to 3.${range.max}: raise 'max', or leave it out.`,
      related: [{ ...manifest.at([...PATH, 'min']), message: 'The lowest version is here.' }],
    });
  },
};

export const shippedPython: Rule<ManifestModel> = {
  code: 'DTX0046',
  severity: 'warning',
  summary: 'The extension runs with a Python that comes with Dynatrace: 3.10 or 3.14.',
  source: 'facts 3.4',
  explanation:
    'ActiveGates and OneAgents run an extension with the Python that they bring along, which is 3.10 or 3.14. Where min and max leave out both, there is none to run it.',
  check({ manifest }, report) {
    const range = versionRange(manifest.value);
    if (range === undefined || range.min > range.max || SHIPPED.some((minor) => isIn(minor, range))) return;
    const isTooNew = range.min > NEWEST;
    report({
      at: manifest.at([...PATH, isTooNew ? 'min' : 'max']),
      message: `Dynatrace runs Python 3.10 or 3.14, and this leaves out both: ${isTooNew ? "lower 'min'" : "raise 'max'"} to "3.${NEWEST}", or leave it out.`,
    });
  },
};

export const newPython: Rule<ManifestModel> = {
  code: 'DTX0047',
  severity: 'info',
  summary: 'The extension runs with Python 3.14, not only with 3.10.',
  source: 'facts 1.1',
  explanation:
    'The support of Python 3.10 ends in October 2026. Newer ActiveGates are said to come without it, so that an extension that allows nothing newer stops with their update.',
  check({ manifest }, report) {
    const range = versionRange(manifest.value);
    if (range === undefined || range.max >= NEWEST || !SHIPPED.some((minor) => isIn(minor, range))) return;
    report({
      at: manifest.at([...PATH, 'max']),
      message: `This allows no Python above 3.${range.max}, and the support of 3.10 ends in October 2026: build for 3.${NEWEST}, too, and raise 'max' or leave it out.`,
    });
  },
};

/** Minor versions; nothing where one of the two is no version, which the schema reports. */
function versionRange(manifest: unknown): VersionRange | undefined {
  const [min, max] = ['min', 'max'].map((key) => {
    const text = selectText(manifest, [...PATH, key]);
    return text === undefined ? undefined : Number(/^3\.(\d{1,3})$/.exec(text)?.[1]);
  });
  const range = { min: min ?? 0, max: max ?? Infinity };
  return Number.isNaN(range.min) || Number.isNaN(range.max) ? undefined : range;
}

function isIn(minor: number, { min, max }: VersionRange): boolean {
  return min <= minor && minor <= max;
}
