import type { RuleCases } from '../rule-cases.ts';

const SPEED = 'oid:1.3.6.1.2.1.31.1.1.1.15';
const ADDRESS = '$networkFormat(const:macAddress, oid:1.3.6.1.4.1.99999.1.2.1.5, default:none)';

export const snmpValueCases: readonly RuleCases[] = [
  {
    code: 'DTX0120',
    sample: 'rack-power',
    invalid: [
      {
        title: 'numbers without a prefix',
        from: '            value: oid:1.3.6.1.4.1.99999.1.1.1.0',
        to: '            value: «1.3.6.1.4.1.99999.1.1.1.0»',
        fixed: true,
      },
      { title: 'a name without a prefix', from: 'oid:rackTemperature', to: '«rackTemperature»', fixed: true },
      { title: 'a prefix in capitals', from: 'oid:rackTemperature', to: '«OID:rackTemperature»' },
      { title: 'a misspelt prefix', from: 'this:device.address', to: '«thsi:device.address»' },
      { title: 'what another datasource has', from: 'oid:ifDescr', to: '«label:ifDescr»' },
      { title: 'no prefix for a text', from: 'oid:ifDescr', to: '«all interfaces»' },
      { title: 'an unknown part of the device', from: 'this:device.address', to: '«this:device.host»' },
      {
        title: 'a misspelt call',
        from: '$networkFormat(const',
        to: '«$networkFromat(const',
        and: [{ from: 'default:none)', to: 'default:none)»' }],
      },
    ],
    valid: [
      { title: 'a fixed text', from: 'var:site', to: 'const:Main building', and: unusedVariable() },
      { title: 'the port of the device', from: 'this:device.address', to: 'this:device.port' },
    ],
  },
  {
    code: 'DTX0121',
    sample: 'rack-power',
    invalid: [
      {
        title: 'a dot at the end',
        from: '            value: oid:1.3.6.1.4.1.99999.1.2.1.3',
        to: '            value: oid:«1.3.6.1.4.1.99999.1.2.1.3.»',
      },
      { title: 'two dots in a row', from: SPEED, to: 'oid:«1.3.6.1.2.1.31..1.1.15»' },
      { title: 'a space behind the prefix', from: SPEED, to: '"oid:« 1.3.6.1.2.1.31.1.1.1.15»"' },
      { title: 'a comma among the numbers', from: SPEED, to: 'oid:«1.3.6.1,2.1.31.1.1.1.15»' },
      { title: 'a root that does not exist', from: SPEED, to: 'oid:«3.3.6.1.2.1.31.1.1.1.15»' },
      { title: 'a number that is too large', from: SPEED, to: 'oid:«1.3.6.1.2.1.31.1.1.1.4294967296»' },
      { title: 'one number only', from: SPEED, to: 'oid:«1»' },
      { title: 'a module before the name', from: 'oid:ifDescr', to: 'oid:«IF-MIB::ifDescr»' },
      { title: 'in a call', from: '1.3.6.1.4.1.99999.1.2.1.5,', to: '«1.3.6.1.4.1.99999.1.2.1.x»,' },
      { title: 'nothing behind the prefix', from: 'oid:ifDescr', to: '«"oid:"»' },
    ],
    valid: [
      { title: 'a dot in front', from: SPEED, to: 'oid:.1.3.6.1.2.1.31.1.1.1.15' },
      { title: 'a name with a hyphen, of a MIB that is elsewhere', from: SPEED, to: 'oid:some-speed', ...withoutMib() },
      { title: "a name with '.0'", from: 'oid:rackTemperature', to: 'oid:rackTemperature.0' },
    ],
  },
  {
    code: 'DTX0122',
    sample: 'rack-power',
    invalid: [
      { title: 'an unknown format', from: 'const:macAddress', to: '«const:macAdress»' },
      { title: 'a format without a prefix', from: 'const:macAddress', to: '«macAddress»' },
      { title: 'a value without a prefix', from: 'oid:1.3.6.1.4.1.99999.1.2.1.5', to: '«1.3.6.1.4.1.99999.1.2.1.5»' },
      { title: 'a default without a prefix', from: 'default:none', to: '«none»' },
      { title: 'a fourth argument', from: 'default:none', to: 'default:none, «x»' },
      { title: 'no value', from: ADDRESS, to: '«$networkFormat(const:macAddress)»' },
      { title: 'no closing parenthesis', from: ADDRESS, to: `«${ADDRESS.slice(0, -1)}»` },
    ],
    valid: [
      { title: 'no default', from: ', default:none', to: '' },
      { title: 'a format that the device tells', from: 'const:macAddress', to: 'oid:1.0.8802.1.1.2.1.3.1' },
      { title: 'no spaces', from: ADDRESS, to: ADDRESS.replaceAll(' ', '') },
    ],
  },
  {
    code: 'DTX0129',
    sample: 'door-traps',
    invalid: [
      { title: 'other capitals', from: '        value: const:trapOID', to: '        value: «const:trapOid»' },
      { title: 'no prefix', from: 'const:sender', to: '«sender»' },
      { title: 'another prefix', from: 'const:sender', to: '«trap:sender»' },
      { title: 'no prefix at all', from: 'const:headquarters', to: '«headquarters»' },
      { title: 'parted words', from: 'const:trapOID', to: '«const:trap-oid»' },
      { title: 'a short form', from: 'const:trapOID', to: '«trap:oid»' },
    ],
    valid: [
      { title: 'a fixed text', from: 'const:headquarters', to: 'const:sender of the north' },
      { title: 'a variable binding', from: 'const:headquarters', to: 'oid:1.3.6.1.4.1.99999.1.1.6' },
    ],
  },
];

/** The sample's variable goes with its only use. */
function unusedVariable() {
  return [
    {
      from: `vars:
  - id: site
    displayName: Site
    description: Where the racks are
    type: text
`,
      to: '',
    },
  ];
}

/** Names of the MIB's objects stand for themselves then. */
function withoutMib() {
  return { remove: ['extension/snmp/EXAMPLE-RACK-MIB.mib'] };
}
