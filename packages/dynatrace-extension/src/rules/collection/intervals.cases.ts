import type { RuleCases } from '../rule-cases.ts';

const from = '    interval:\n      minutes: 5\n';
const type = '            type: gauge\n';

export const intervalCases: readonly RuleCases[] = [
  {
    code: 'DTX0057',
    sample: 'queue-depth',
    invalid: [
      { title: 'minutes', from, to: '    interval: «5m»\n', fixed: true },
      { title: 'hours, with a comment', from, to: '    interval: «2h» # twelve times a day\n', fixed: true },
      { title: 'a day', from, to: "    interval: «'1d'»\n", fixed: true },
      { title: 'seconds', from, to: '    interval: «120s»\n', fixed: true },
      { title: 'an interval of a metric', from: type, to: `${type}            interval: «10m»\n`, fixed: true },
      {
        title: 'an interval of a metric in braces',
        from: `          - key: queue.depth\n            value: oid:1.3.6.1.4.1.9.2\n${type}`,
        to: '          - { key: queue.depth, value: "oid:1.3.6.1.4.1.9.2", type: gauge, interval: «1m» }\n',
        fixed: true,
      },
      { title: 'an anchor, which a fix would lose', from, to: '    interval: &often «5m»\n' },
      {
        title: 'an interval after a dash',
        from: '  - group: device\n    interval:\n      minutes: 5\n',
        to: '  - interval: «5m»\n    group: device\n',
        fixed: true,
      },
      {
        title: 'an interval of a subgroup',
        from: '        table: true\n',
        to: '        table: true\n        interval: «3m»\n',
        fixed: true,
      },
    ],
    valid: [
      { title: 'an interval in braces', from, to: '    interval: { minutes: 5 }\n' },
      { title: 'no interval', from, to: '' },
    ],
  },
  {
    code: 'DTX0058',
    sample: 'queue-depth',
    invalid: [
      { title: 'half a minute', from, to: '    interval: «30s»\n' },
      { title: 'a minute and a half', from, to: '    interval: «90s»\n' },
      { title: 'three days', from, to: '    interval: «3d»\n' },
      { title: 'too many minutes', from, to: '    interval: «2881m»\n' },
      { title: 'too many hours', from, to: '    interval: «"49h"»\n' },
      { title: 'half a minute for a metric', from: type, to: `${type}            interval: «30s»\n` },
    ],
    valid: [{ title: 'two days', from, to: '    interval: { minutes: 2880 }\n' }],
  },
];
