import type { RuleCases } from '../rule-cases.ts';

const returns = '  - group: returns\n';
const conveyor = '      - subgroup: conveyor\n';
const ids = `        metrics:
          - key: queue.depth
            value: oid:1.3.6.1.4.1.9.2
`;

export const groupCases: readonly RuleCases[] = [
  {
    code: 'DTX0055',
    sample: 'parcel-station',
    invalid: [
      { title: 'two groups', from: returns, to: '  - group: «station»\n' },
      { title: 'two subgroups', from: conveyor, to: '      - subgroup: «lockers»\n' },
      { title: 'two groups, one in quotes', from: returns, to: '  - group: «"station"»\n' },
      {
        title: 'a copied subgroup',
        from: conveyor,
        to: `${conveyor}        table: false\n        metrics: [{ key: parcel.station.uptime, value: "oid:1.3.6.1.4.1.99999.9.1.0", type: gauge }]\n      - subgroup: «conveyor»\n`,
      },
      { title: 'two subgroups, one in quotes', from: conveyor, to: "      - subgroup: «'lockers'»\n" },
    ],
    valid: [
      { title: 'a group and a subgroup', from: conveyor, to: '      - subgroup: station\n' },
      { title: 'upper case', from: returns, to: '  - group: Station\n' },
    ],
  },
  {
    code: 'DTX0056',
    sample: 'parcel-station',
    invalid: [
      {
        title: 'a group with dimensions alone',
        from: '\nmetrics:\n  - key',
        to: '\n  - group: «parking»\n    dimensions: [{ key: device.address, value: this:device.address }]\nmetrics:\n  - key',
      },
      {
        title: 'a group with empty lists',
        from: '\nmetrics:\n  - key',
        to: '\n  - group: «parking»\n    metrics: []\n    subgroups: []\nmetrics:\n  - key',
      },
      {
        title: 'a group with its name alone',
        from: '\nmetrics:\n  - key',
        to: '\n  - group: «parking»\nmetrics:\n  - key',
      },
      { title: 'a subgroup', from: conveyor, to: `      - subgroup: «belts»\n        table: false\n${conveyor}` },
      {
        title: 'a subgroup with dimensions alone',
        from: conveyor,
        to: `      - subgroup: «belts»\n        table: false\n        dimensions: [{ key: belt, value: const:1 }]\n${conveyor}`,
      },
    ],
    valid: [
      {
        title: 'subgroups alone',
        from: returns,
        to: `  - group: parking\n    subgroups: [{ subgroup: places, table: false, metrics: [{ key: parcel.station.uptime, value: "oid:1.3.6.1.4.1.99999.9.1.0", type: gauge }] }]\n${returns}`,
      },
      { title: 'a group in comments', from: returns, to: `#  - group: parking\n${returns}` },
    ],
  },
  {
    code: 'DTX0059',
    sample: 'queue-depth',
    invalid: [
      { title: 'the name of a metric', from: ids, to: ids.replace('- key', '- «id»'), fixed: true },
      {
        title: 'the name of a dimension',
        from: '          - key: queue.name\n',
        to: '          - «id»: queue.name\n',
        fixed: true,
      },
      {
        title: 'the names of both',
        from: '          - key: queue.name\n',
        to: '          - «id»: queue.name\n',
        and: [{ from: ids, to: ids.replace('- key', '- id') }],
        fixed: true,
      },
      {
        title: 'a name that stands last',
        from: ids,
        to: '        metrics:\n          - value: oid:1.3.6.1.4.1.9.2\n            «id»: queue.depth\n',
        fixed: true,
      },
      {
        title: 'a name in braces',
        from: `${ids}            type: gauge\n`,
        to: '        metrics: [{ «id»: queue.depth, value: "oid:1.3.6.1.4.1.9.2", type: gauge }]\n',
        fixed: true,
      },
    ],
    valid: [
      {
        title: 'an old version, which knows no other',
        from: 'minDynatraceVersion: "1.285"',
        to: 'minDynatraceVersion: "1.215"',
        and: [{ from: ids, to: ids.replace('- key', '- id') }],
      },
      { title: 'the id of a variable', from: '- id: queue\n', to: '- id: "queue"\n' },
    ],
  },
];
