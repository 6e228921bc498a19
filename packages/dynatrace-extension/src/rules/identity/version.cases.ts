import type { RuleCases } from '../rule-cases.ts';

const version = 'version: 1.2.3';
const platform = 'minDynatraceVersion: "1.285"';
const collector = 'minEECVersion: "1.310"';

export const versionCases: readonly RuleCases[] = [
  {
    code: 'DTX0013',
    sample: 'queue-depth',
    invalid: [
      { title: 'a pre-release', from: version, to: 'version: «1.2.3-beta»' },
      { title: 'a letter', from: version, to: 'version: «0.1.a»' },
      { title: 'a leading zero', from: version, to: 'version: «1.02.3»' },
      { title: 'four numbers', from: version, to: 'version: «1.2.3.4»' },
      { title: 'a letter before it', from: version, to: 'version: «v1.2.3»' },
      { title: 'a dot at the end', from: version, to: 'version: «"1.2."»' },
    ],
    valid: [
      { title: 'one number', from: version, to: 'version: "7"' },
      { title: 'zeros and large numbers', from: version, to: 'version: 0.0.1234567' },
    ],
  },
  {
    code: 'DTX0014',
    sample: 'queue-depth',
    invalid: [
      { title: 'a word', from: platform, to: 'minDynatraceVersion: «latest»' },
      { title: 'a letter before it', from: platform, to: 'minDynatraceVersion: «v1.285»' },
      { title: 'the minor version alone', from: platform, to: 'minDynatraceVersion: «"285"»' },
      { title: 'any minor version', from: platform, to: 'minDynatraceVersion: «1.x»' },
      { title: 'four numbers', from: platform, to: 'minDynatraceVersion: «1.285.0.1»' },
    ],
    valid: [
      { title: 'three numbers', from: platform, to: 'minDynatraceVersion: 1.285.0' },
      { title: 'the whole version', from: platform, to: "minDynatraceVersion: '1.285.132'" },
    ],
  },
  {
    code: 'DTX0014',
    sample: 'parcel-station',
    invalid: [{ title: 'a word for the version of the EEC', from: collector, to: 'minEECVersion: «any»' }],
    valid: [{ title: 'three numbers for the version of the EEC', from: collector, to: 'minEECVersion: 1.310.5' }],
  },
  {
    code: 'DTX0018',
    sample: 'queue-depth',
    invalid: [
      { title: 'no quotes', from: platform, to: 'minDynatraceVersion: «1.285»', fixed: true },
      { title: 'no quotes, and a zero that gets lost', from: version, to: 'version: «1.10»', fixed: true },
      { title: 'no quotes, and a comment', from: version, to: 'version: «1.20» # in spring', fixed: true },
      { title: 'a single number', from: version, to: 'version: «2»' },
    ],
    valid: [
      { title: 'single quotes', from: version, to: "version: '1.10'" },
      { title: 'three numbers, which YAML takes for a text', from: version, to: 'version: 1.10.0' },
    ],
  },
  {
    code: 'DTX0018',
    sample: 'parcel-station',
    invalid: [{ title: 'no quotes for the EEC', from: collector, to: 'minEECVersion: «1.310»', fixed: true }],
  },
];
