import { fixExtension } from '@extkit/devkit/fixes';
import { documentRules } from '@extkit/devkit';
import { describe, expect, it } from 'vitest';
import { buildRules } from '../build-rules.ts';
import { officialSchemaRule } from '../official-schemas/official-schema-rule.ts';
import { changedProject, sampleFiles } from '../testing/changed-project.ts';
import { findings } from '../testing/findings.ts';
import { samples } from '../testing/samples/index.ts';
import { sampleSettings } from '../testing/samples/settings.ts';
import { temporaryProject } from '../testing/temporary-project.ts';
import { verify } from '../verify.ts';
import { ruleCases } from './cases.ts';
import { ruleInfos } from './rule-infos.ts';

describe('the sample projects', () => {
  it.each([...samples.keys()])('%s has nothing wrong with it', async (sample) => {
    expect(await findings(temporaryProject(sampleFiles(sample)), sampleSettings.get(sample))).toEqual([]);
  });
});

describe.each(ruleCases)('$code in $sample', ({ code, sample, invalid, valid = [] }) => {
  const settings = sampleSettings.get(sample);

  it.each(invalid)('reports: $title', async (change) => {
    const { files, marked } = changedProject(sample, change);
    expect(await findings(temporaryProject(files), settings)).toEqual([`${code} ${marked ?? '(no place is marked)'}`]);
  });

  it.each([...valid])('accepts: $title', async (change) => {
    expect(await findings(temporaryProject(changedProject(sample, change).files), settings)).toEqual([]);
  });

  const mended = invalid.filter(({ fixed }) => fixed === true);
  it.each(mended)('mends: $title', async (change) => {
    const project = temporaryProject(changedProject(sample, change).files);
    await fixExtension({ verify }, project, settings);
    expect(await findings(project, settings)).toEqual([]);
  });
});

/** Documents and wheels have tests of their own, and Dynatrace's schemas a table beside the code that reads them. */
const elsewhere = new Set([...documentRules, ...buildRules, officialSchemaRule].map(({ code }) => code));
const codes = ruleInfos.map(({ code }) => code).filter((code) => !elsewhere.has(code));

it.each(codes)('%s has five cases or more', (code) => {
  const cases = ruleCases.filter((some) => some.code === code).flatMap(({ invalid }) => invalid);
  expect(cases.length).toBeGreaterThanOrEqual(5);
});
