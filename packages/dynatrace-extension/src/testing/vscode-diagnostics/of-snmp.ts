import type { Change } from '../../rules/rule-cases.ts';
import type { AddOnDiagnostic } from './add-on-diagnostic.ts';

const COUNTER = '            value: oid:1.3.6.1.4.1.99999.1.1.3.0\n            type: count\n';
const GAUGE = '            value: oid:1.3.6.1.4.1.99999.1.1.1.0\n            type: gauge\n';
const COLUMN = 'oid:1.3.6.1.4.1.99999.1.2.1.3';
const DEPTH = 'value: oid:1.3.6.1.4.1.9.2';

/** Another object for a metric of a table. */
const ofTable = (to: string): Change => ({ title: to, from: `value: ${COLUMN}\n`, to: `value: ${to}\n` });
/** Another object for a metric outside of tables. */
const ofUnit = (to: string): Change => ({ title: to, from: GAUGE, to: GAUGE.replace(/oid:.*/, () => to) });

/** The add-on looks objects up at a public site (DED010-DED014, DED018, DED019); here, the MIB beside the manifest tells. */
export const snmpDiagnostics: readonly AddOnDiagnostic[] = [
  {
    code: 'DED010',
    sample: 'rack-power',
    defects: [
      { ours: 'DTX0130', ...ofTable('oid:«1.3.6.1.4.1.99999.1.2.1.9»') },
      { ours: 'DTX0130', ...ofUnit('oid:«rackLaod»') },
    ],
    falsePositives: [ofTable('oid:1.3.6.1.4.1.14851.3.1.6.2.1.3'), ofUnit('oid:.1.3.6.1.4.1.99999.1.1.1.0')],
  },
  {
    code: 'DED011',
    sample: 'rack-power',
    defects: [
      { ours: 'DTX0131', ...ofUnit('oid:«1.3.6.1.4.1.99999.1.1.6.0»') },
      { ours: 'DTX0131', ...ofTable('oid:«outletIndex»') },
    ],
  },
  {
    code: 'DED012',
    sample: 'rack-power',
    defects: [{ ours: 'DTX0132', ...ofUnit('oid:«1.3.6.1.4.1.99999.1.1.4.0»') }],
    falsePositives: [
      {
        title: 'a number whose type is called a string',
        file: 'extension/snmp/EXAMPLE-RACK-MIB.mib',
        from: 'rackLoad OBJECT-TYPE\n    SYNTAX      Watt\n',
        to: 'StringLoad ::= TEXTUAL-CONVENTION\n    STATUS      current\n    DESCRIPTION "Of a string of outlets"\n    SYNTAX      Gauge32\n\nrackLoad OBJECT-TYPE\n    SYNTAX      StringLoad\n',
      },
    ],
  },
  {
    code: 'DED013',
    sample: 'rack-power',
    defects: [
      {
        ours: 'DTX0133',
        title: 'a counter',
        from: GAUGE,
        to: '            value: oid:1.3.6.1.2.1.2.2.1.10.7\n            type: «gauge»\n',
      },
    ],
  },
  {
    code: 'DED014',
    sample: 'rack-power',
    defects: [
      {
        ours: 'DTX0134',
        title: 'a gauge',
        from: COUNTER,
        to: '            value: oid:1.3.6.1.2.1.2.2.1.21.7\n            type: «count»\n',
      },
    ],
  },
  {
    code: 'DED015',
    sample: 'queue-depth',
    defects: [
      { ours: 'DTX0121', title: 'a dot at the end', from: DEPTH, to: 'value: oid:«1.3.6.1.4.1.9.2.»' },
      { ours: 'DTX0121', title: 'a colon', from: DEPTH, to: 'value: oid:«1.3.6.1.4:1.9.2»' },
    ],
    falsePositives: [
      { title: 'a dot in front', from: DEPTH, to: 'value: oid:.1.3.6.1.4.1.9.2' },
      { title: 'a name with a hyphen', from: DEPTH, to: 'value: oid:queue-depth' },
      { title: 'quotes', from: DEPTH, to: 'value: "oid:1.3.6.1.4.1.9.2"' },
    ],
  },
  {
    code: 'DED016',
    sample: 'rack-power',
    defects: [{ ours: 'DTX0123', ...ofTable(COLUMN.replace(':', ':«') + '.0»') }],
  },
  {
    code: 'DED017',
    sample: 'rack-power',
    defects: [
      { ours: 'DTX0124', ...ofUnit('oid:«1.3.6.1.4.1.99999.1.1.1»') },
      { ours: 'DTX0125', ...ofUnit('oid:«1.3.6.1.4.1.318.1.1.1.2.2.2»') },
    ],
    falsePositives: [
      {
        title: "a dimension that ends in '.0'",
        from: '    subgroups:\n      - subgroup: unit\n',
        to: '      - key: rack.place\n        value: oid:1.3.6.1.2.1.1.6.0\n    subgroups:\n      - subgroup: unit\n',
      },
    ],
  },
  {
    code: 'DED018',
    sample: 'rack-power',
    defects: [{ ours: 'DTX0135', ...ofTable('oid:«1.3.6.1.4.1.99999.1.1.2»') }],
  },
  {
    code: 'DED019',
    sample: 'rack-power',
    defects: [{ ours: 'DTX0136', ...ofUnit('oid:«ifSpeed»') }],
  },
];
