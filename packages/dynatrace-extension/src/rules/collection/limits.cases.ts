import type { RuleCases } from '../rule-cases.ts';

/** Lets a group collect a metric of another one as well. */
const more = (room: number, other: number) => ({
  from: `  - group: room ${room}\n`,
  to: `  - group: room ${room}
    subgroups:
      - subgroup: neighbour
        table: false
        metrics:
          - key: room${other}.rack1.power
            value: oid:1.3.6.1.4.1.99999.${other}.99.0
            type: gauge
`,
  and: [{ from: '\nsnmp:\n', to: '\n«snmp»:\n' }],
});

const rack = '      - key: room10.rack50.power\n        value: oid:1.3.6.1.4.1.99999.10.50.0\n        type: gauge\n';

const platform = 'minDynatraceVersion: "1.304"';
const older = (title: string, version: string) => ({
  title,
  from: platform,
  to: `minDynatraceVersion: "${version}"`,
  and: [{ from: '\nalerts:\n', to: '\n«alerts»:\n' }],
});

const wmi =
  'wmi:\n  - group: more\n    query: SELECT Speed FROM Win32_Fan\n    metrics: [{ key: queue.depth, value: "column:Speed", type: gauge }]\n';

export const limitCases: readonly RuleCases[] = [
  {
    code: 'DTX0050',
    sample: 'queue-depth',
    invalid: [
      { title: 'an empty one', from: 'topology:', to: '«wmi»: []\ntopology:' },
      { title: 'one more at the beginning', from: 'snmp:', to: 'statsd: {}\n«snmp»:' },
      { title: 'traps beside polling', from: 'topology:', to: '«snmptraps»: []\ntopology:' },
      { title: 'one that collects something', from: 'topology:', to: `${wmi.replace('wmi', '«wmi»')}topology:` },
      { title: 'a database', from: 'topology:', to: '«sqlOracle»: []\ntopology:' },
    ],
    valid: [
      { title: 'another one in comments', from: 'topology:', to: '# wmi: []\ntopology:' },
      { title: 'a group called like one', from: 'group: device', to: 'group: wmi' },
    ],
  },
  {
    code: 'DTX0051',
    sample: 'data-center',
    invalid: [
      { title: 'one more in the first group', ...more(1, 2) },
      { title: 'one more in the second group', ...more(2, 1) },
      { title: 'one more in the last group', ...more(10, 1) },
      { title: 'one more in the fifth group', ...more(5, 6) },
      { title: 'one more in the sixth group', ...more(6, 5) },
    ],
    valid: [
      {
        title: 'one moved to a subgroup',
        from: rack,
        to: '',
        and: [{ from: '  - group: room 2\n', to: more(2, 10).to.replace('rack1', 'rack50').replace('.99.0', '.50.0') }],
      },
    ],
  },
  {
    code: 'DTX0052',
    sample: 'data-center',
    invalid: [
      older('the last version that takes ten', '1.303'),
      older('three numbers', '1.303.0'),
      older('an older version', '1.299'),
      older('a much older version', '1.213.0'),
      older('a version of two digits', '1.99'),
    ],
    valid: [
      { title: 'a newer version', from: platform, to: 'minDynatraceVersion: "1.333.0"' },
      { title: 'the first version of four digits', from: platform, to: 'minDynatraceVersion: "1.1000"' },
    ],
  },
];
