import type { RuleInfo } from '@extkit/devkit';

export const lockedRequirements: RuleInfo = {
  code: 'DTX0410',
  severity: 'warning',
  summary: 'A Python extension that needs other packages has a requirements.lock.',
  source: 'ours: without one, an index decides at each build which versions are packed',
};

/** What building the wheels of a Python extension can find. Nx reads it at graph time, so it must stay light. */
export const pythonBuildRules: readonly RuleInfo[] = [lockedRequirements];
