import type { RuleCases } from '../rule-cases.ts';

const SCALARS = '      - subgroup: unit\n        table: false\n';

export const snmpTableCases: readonly RuleCases[] = [
  {
    code: 'DTX0123',
    sample: 'rack-power',
    invalid: [
      {
        title: 'a column as a metric',
        from: '            value: oid:1.3.6.1.4.1.99999.1.2.1.3',
        to: '            value: oid:«1.3.6.1.4.1.99999.1.2.1.3.0»',
        fixed: true,
      },
      {
        title: 'a column as a dimension',
        from: 'oid:1.3.6.1.4.1.99999.1.2.1.2',
        to: 'oid:«1.3.6.1.4.1.99999.1.2.1.2.0»',
        fixed: true,
      },
      { title: 'a name', from: 'oid:ifDescr', to: 'oid:«ifDescr.0»', fixed: true },
      { title: 'a scalar', from: 'oid:ifDescr', to: 'oid:«1.3.6.1.2.1.1.5.0»' },
      {
        title: 'in a call',
        from: 'oid:1.3.6.1.4.1.99999.1.2.1.5',
        to: 'oid:«1.3.6.1.4.1.99999.1.2.1.5.0»',
        fixed: true,
      },
      { title: 'what no MIB describes', from: 'oid:ifDescr', to: 'oid:«1.3.6.1.4.1.8072.1.3.0»' },
    ],
    valid: [
      { title: 'a column whose number ends in 0', from: 'oid:ifInErrors', to: 'oid:1.3.6.1.2.1.2.2.1.20' },
      {
        title: 'scalars of the group, which the table takes over',
        from: 'oid:1.3.6.1.2.1.1.5.0',
        to: 'oid:1.3.6.1.2.1.1.6.0',
      },
    ],
  },
  {
    code: 'DTX0124',
    sample: 'rack-power',
    invalid: [
      {
        title: 'a scalar of a MIB file',
        from: '            value: oid:1.3.6.1.4.1.99999.1.1.1.0',
        to: '            value: oid:«1.3.6.1.4.1.99999.1.1.1»',
        fixed: true,
      },
      { title: 'a dimension of the group', from: 'oid:1.3.6.1.2.1.1.5.0', to: 'oid:«1.3.6.1.2.1.1.5»', fixed: true },
      {
        title: 'a dot in front',
        from: 'oid:.1.3.6.1.4.1.99999.1.1.4.0',
        to: 'oid:«.1.3.6.1.4.1.99999.1.1.4»',
        fixed: true,
      },
      { title: 'the uptime', from: 'oid:rackTemperature', to: 'oid:«1.3.6.1.2.1.1.3»', fixed: true },
      { title: 'the number of interfaces', from: 'oid:rackTemperature', to: 'oid:«1.3.6.1.2.1.2.1»', fixed: true },
    ],
    valid: [
      { title: 'a name', from: 'oid:1.3.6.1.4.1.99999.1.1.1.0', to: 'oid:rackLoad' },
      { title: 'a name that everybody knows', from: 'oid:rackTemperature', to: 'oid:sysUpTime' },
      { title: 'one row of a table', from: 'oid:rackTemperature', to: 'oid:1.3.6.1.2.1.2.2.1.5.7' },
    ],
  },
  {
    code: 'DTX0125',
    sample: 'rack-power',
    invalid: [
      {
        title: 'a metric',
        from: '            value: oid:rackTemperature',
        to: '            value: oid:«1.3.6.1.4.1.318.1.1.1.2.2.2»',
      },
      { title: 'a dimension', from: 'oid:.1.3.6.1.4.1.99999.1.1.4.0', to: 'oid:«.1.3.6.1.4.1.318.1.1.1.5.2.3»' },
      { title: 'a dimension of the group', from: 'oid:1.3.6.1.2.1.1.5.0', to: 'oid:«1.3.6.1.4.1.318.2.3.3»' },
      { title: 'where a group is known', from: 'oid:rackTemperature', to: 'oid:«1.3.6.1.2.1.25.2.2»' },
      {
        title: 'in a call',
        from: 'oid:.1.3.6.1.4.1.99999.1.1.4.0',
        to: '$networkFormat(const:macAddress, oid:«1.3.6.1.4.1.318.4.4.4»)',
      },
    ],
    valid: [
      { title: 'one cell of a table', from: 'oid:rackTemperature', to: 'oid:1.3.6.1.2.1.25.3.3.1.2.7' },
      {
        title: "a dimension that ends in '.0'",
        from: 'oid:.1.3.6.1.4.1.99999.1.1.4.0',
        to: 'oid:1.3.6.1.4.1.318.1.1.1.5.2.3.0',
      },
    ],
  },
  {
    code: 'DTX0126',
    sample: 'rack-power',
    invalid: [
      {
        title: 'two metrics',
        from: '            value: oid:rackTemperature',
        to: '            value: oid:«1.3.6.1.4.1.99999.1.1.1.0»',
      },
      {
        title: 'a name and its numbers',
        from: 'oid:1.3.6.1.4.1.99999.1.1.1.0',
        to: 'oid:1.3.6.1.4.1.99999.1.1.2.0',
        and: [{ from: 'oid:rackTemperature', to: 'oid:«rackTemperature.0»' }],
      },
      { title: 'with a dot in front', from: 'oid:rackTemperature', to: 'oid:«.1.3.6.1.4.1.99999.1.1.1.0»' },
      {
        title: 'two dimensions',
        from: '            value: oid:ifDescr',
        to: '            value: oid:ifDescr\n          - key: interface.name\n            value: oid:«ifDescr»',
      },
      {
        title: 'two dimensions of the group',
        from: 'value: var:site',
        to: 'value: var:site\n      - key: host\n        value: oid:«1.3.6.1.2.1.1.5.0»',
      },
    ],
    valid: [
      {
        title: 'a metric and a dimension',
        from: 'oid:.1.3.6.1.4.1.99999.1.1.4.0',
        to: 'oid:.1.3.6.1.4.1.99999.1.1.1.0',
      },
      {
        title: 'a formatted value and the plain one',
        from: 'oid:1.3.6.1.4.1.99999.1.2.1.2',
        to: 'oid:1.3.6.1.4.1.99999.1.2.1.5',
      },
      { title: 'another level', from: 'oid:.1.3.6.1.4.1.99999.1.1.4.0', to: 'oid:1.3.6.1.2.1.1.5.0' },
    ],
  },
  {
    code: 'DTX0127',
    sample: 'rack-power',
    invalid: [
      {
        title: 'no dimension',
        from: `      - subgroup: interfaces
        featureSet: interfaces
        table: true
        dimensions:
          - key: interface
            value: oid:ifDescr
`,
        to: `      - subgroup: «interfaces»
        featureSet: interfaces
        table: true
`,
      },
      {
        title: 'a fixed text',
        from: 'subgroup: interfaces',
        to: 'subgroup: «interfaces»',
        and: [{ from: 'oid:ifDescr', to: 'const:all' }],
      },
      {
        title: 'a variable',
        from: 'subgroup: interfaces',
        to: 'subgroup: «interfaces»',
        and: [{ from: 'oid:ifDescr', to: 'var:site' }],
      },
      {
        title: 'the address of the device',
        from: 'subgroup: interfaces',
        to: 'subgroup: «interfaces»',
        and: [{ from: 'oid:ifDescr', to: 'this:device.port' }],
      },
      {
        title: 'only scalars of the group',
        from: SCALARS,
        to: '      - subgroup: «unit»\n        table: true\n',
        and: onlyColumns(),
      },
    ],
    valid: [
      { title: 'a formatted column', from: 'oid:ifDescr', to: '$networkFormat(const:macAddress, oid:ifPhysAddress)' },
      {
        title: 'scalars',
        from: SCALARS,
        to: SCALARS,
        and: [
          {
            from: '          - key: rack.serial\n            value: oid:.1.3.6.1.4.1.99999.1.1.4.0',
            to: '          - key: rack.kind\n            value: const:unit',
          },
        ],
      },
    ],
  },
  {
    code: 'DTX0128',
    sample: 'rack-power',
    invalid: [
      {
        title: 'scalars',
        from: SCALARS,
        to: '      - subgroup: «unit»\n',
      },
      {
        title: 'columns',
        from: 'subgroup: outlets\n        featureSet: outlets\n        table: true\n',
        to: 'subgroup: «outlets»\n        featureSet: outlets\n',
      },
      {
        title: 'names',
        from: 'subgroup: interfaces\n        featureSet: interfaces\n        table: true\n',
        to: 'subgroup: «interfaces»\n        featureSet: interfaces\n',
      },
      {
        title: 'a single dimension',
        from: SCALARS,
        to: '      - subgroup: «unit»\n',
        and: [{ from: 'oid:rackTemperature', to: 'const:1' }],
      },
      { title: 'in quotes', from: SCALARS, to: '      - subgroup: «"unit"»\n' },
    ],
    valid: [
      {
        title: 'at the end of the subgroup',
        from: SCALARS,
        to: '      - subgroup: unit\n',
        and: [
          {
            from: '            type: count\n      - subgroup: outlets',
            to: '            type: count\n        table: false\n      - subgroup: outlets',
          },
        ],
      },
      { title: 'a scalar is no table', from: 'subgroup: unit', to: 'subgroup: chassis' },
    ],
  },
];

/** Makes the scalars of the sample's first subgroup columns, and takes its dimension. */
function onlyColumns() {
  return [
    {
      from: '        dimensions:\n          - key: rack.serial\n            value: oid:.1.3.6.1.4.1.99999.1.1.4.0\n',
      to: '',
    },
    { from: 'oid:1.3.6.1.4.1.99999.1.1.1.0', to: 'oid:ifSpeed' },
    { from: 'oid:rackTemperature', to: 'oid:ifMtu' },
    { from: 'oid:1.3.6.1.4.1.99999.1.1.3.0', to: 'oid:ifOutErrors' },
  ];
}
