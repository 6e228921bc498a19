import { describe, expect, it } from 'vitest';
import type { Change } from './rules/rule-cases.ts';
import { changedProject } from './testing/changed-project.ts';
import { findings } from './testing/findings.ts';
import { sampleSettings } from './testing/samples/settings.ts';
import { temporaryProject } from './testing/temporary-project.ts';
import { manifestDiagnostics } from './testing/vscode-diagnostics/of-manifests.ts';
import { snmpDiagnostics } from './testing/vscode-diagnostics/of-snmp.ts';

const addOn = [...manifestDiagnostics, ...snmpDiagnostics];

describe.each(addOn)('$code in $sample', ({ code, sample, defects, falsePositives = [] }) => {
  const verified = (change: Change) => {
    const { files, marked } = changedProject(sample, change);
    return { marked, found: findings(temporaryProject(files), sampleSettings.get(sample)) };
  };

  it.each(defects)(`is our $ours: $title`, async ({ ours, ...defect }) => {
    const { found, marked } = verified(defect);
    expect(await found).toEqual([`${ours} ${marked ?? '(no place is marked)'}`]);
  });

  it.each([...falsePositives])(`${code} would be wrong: $title`, async (change) => {
    expect(await verified(change).found).toEqual([]);
  });
});

it('none of the 21 is left out', () => {
  const all = Array.from({ length: 21 }, (_, index) => `DED${String(index + 1).padStart(3, '0')}`);
  expect(new Set(addOn.map(({ code }) => code))).toEqual(new Set(all));
});
