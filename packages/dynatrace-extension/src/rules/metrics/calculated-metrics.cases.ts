import type { RuleCases } from '../rule-cases.ts';

const free = 'metricSelector: 100 - parcel.locker.fill:avg';
const use = 'metricSelector: "(parcel.locker.openings.count / parcel.scans.count) * 100"';
const freeQuery = `\n    query:\n      ${free}`;
const useQuery = `\n    query:\n      ${use}`;

export const calculatedMetricCases: readonly RuleCases[] = [
  {
    code: 'DTX0071',
    sample: 'parcel-station',
    invalid: [
      { title: 'a query without the prefix', from: 'key: func:parcel.locker.free', to: 'key: «parcel.locker.free»' },
      {
        title: 'another query without the prefix',
        from: 'key: func:parcel.locker.use',
        to: 'key: «parcel.locker.use»',
      },
      {
        title: 'no query',
        from: freeQuery,
        to: '',
        and: [{ from: 'func:parcel.locker.free', to: '«func:parcel.locker.free»' }],
      },
      {
        title: 'a query in comments',
        from: useQuery,
        to: useQuery.replaceAll('\n', '\n#'),
        and: [{ from: 'func:parcel.locker.use', to: '«func:parcel.locker.use»' }],
      },
      { title: 'the prefix in upper case', from: 'key: func:parcel.locker.free', to: 'key: «Func:parcel.locker.free»' },
    ],
    valid: [
      { title: 'a query in braces', from: freeQuery, to: '\n    query: { metricSelector: parcel.locker.fill }' },
      { title: 'a key in quotes', from: 'key: func:parcel.locker.free', to: 'key: "func:parcel.locker.free"' },
    ],
  },
  {
    code: 'DTX0072',
    sample: 'parcel-station',
    invalid: [
      { title: 'a misspelt metric', from: free, to: 'metricSelector: 100 - «parcel.locker.fil»:avg' },
      { title: 'a metric that is not collected', from: free, to: 'metricSelector: «parcel.locker.weight»:avg' },
      {
        title: 'the second of two metrics',
        from: use,
        to: 'metricSelector: "(parcel.locker.openings.count / «parcel.scan.count») * 100"',
      },
      { title: 'a metric without its suffix', from: use, to: 'metricSelector: «parcel.locker.openings»:splitBy()' },
      { title: 'a calculated metric that is misspelt', from: use, to: 'metricSelector: «func:parcel.locker.fre» * 2' },
    ],
    valid: [
      { title: 'a built-in metric', from: free, to: 'metricSelector: builtin:host.cpu.usage:avg' },
      { title: 'a metric of another extension', from: free, to: 'metricSelector: acme.building.rooms:avg' },
      {
        title: 'a key in a filter',
        from: free,
        to: `metricSelector: parcel.locker.fill:filter(eq("zone","parcel.locker.none"))`,
      },
      { title: 'another calculated metric', from: use, to: 'metricSelector: func:parcel.locker.free * 2' },
    ],
  },
  {
    code: 'DTX0073',
    sample: 'parcel-station',
    invalid: [
      { title: 'itself alone', from: free, to: 'metricSelector: «func:parcel.locker.free»' },
      { title: 'itself, changed', from: free, to: 'metricSelector: 100 - «func:parcel.locker.free»:avg' },
      { title: 'itself, in quotes', from: use, to: 'metricSelector: "(«func:parcel.locker.use») * 100"' },
      { title: 'itself among others', from: use, to: 'metricSelector: parcel.scans.count / «func:parcel.locker.use»' },
      { title: 'itself twice', from: use, to: 'metricSelector: «func:parcel.locker.use» + func:parcel.locker.use' },
    ],
    valid: [
      {
        title: 'the metric that is collected under its name',
        from: free,
        to: 'metricSelector: parcel.locker.fill',
        and: [{ from: 'key: func:parcel.locker.free', to: 'key: func:parcel.locker.fill' }],
      },
      { title: 'another calculated metric', from: free, to: 'metricSelector: func:parcel.locker.use' },
    ],
  },
];
