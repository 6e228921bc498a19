import type { RuleCases } from '../rule-cases.ts';

const MIB = 'extension/snmp/EXAMPLE-RACK-MIB.mib';
const LOAD = 'oid:1.3.6.1.4.1.99999.1.1.1.0';
const SERIAL = 'oid:.1.3.6.1.4.1.99999.1.1.4.0';

export const mibObjectCases: readonly RuleCases[] = [
  {
    code: 'DTX0130',
    sample: 'rack-power',
    invalid: [
      {
        title: 'a misspelt name',
        from: '            value: oid:rackTemperature',
        to: '            value: oid:«rackTemprature»',
      },
      {
        title: 'a column that the table does not have',
        from: 'oid:1.3.6.1.4.1.99999.1.2.1.2',
        to: 'oid:«1.3.6.1.4.1.99999.1.2.1.12»',
      },
      { title: 'a scalar that the group does not have', from: LOAD, to: 'oid:«1.3.6.1.4.1.99999.1.1.11.0»' },
      { title: "a scalar without '.0' that the group does not have", from: LOAD, to: 'oid:«1.3.6.1.4.1.99999.1.1.9»' },
      { title: 'a row of a scalar', from: LOAD, to: 'oid:«1.3.6.1.4.1.99999.1.1.1.1»' },
      { title: 'a row of a scalar that everybody knows', from: LOAD, to: 'oid:«1.3.6.1.2.1.1.3.1»' },
      { title: 'a name in no way like another', from: 'oid:ifDescr', to: 'oid:«quiteAnotherThing»' },
    ],
    valid: [
      { title: "another part of the maker's tree", from: LOAD, to: 'oid:1.3.6.1.4.1.99999.7.1.0' },
      { title: 'another maker', from: LOAD, to: 'oid:1.3.6.1.4.1.8072.1.1.0' },
      {
        title: 'a name, but there is no MIB',
        from: 'oid:rackTemperature',
        to: 'oid:chassisTemperature',
        remove: [MIB],
      },
      { title: 'what only newer MIBs have', from: 'oid:ifDescr', to: 'oid:1.3.6.1.2.1.31.1.1.1.99' },
    ],
  },
  {
    code: 'DTX0131',
    sample: 'rack-power',
    invalid: [
      {
        title: 'the index of a table',
        from: '            value: oid:1.3.6.1.4.1.99999.1.2.1.2',
        to: '            value: oid:«1.3.6.1.4.1.99999.1.2.1.1»',
      },
      { title: 'what is in traps only', from: LOAD, to: 'oid:«1.3.6.1.4.1.99999.1.1.6.0»' },
      { title: 'by its name', from: 'oid:rackTemperature', to: 'oid:«rackAlarm»' },
      { title: 'a table', from: 'oid:1.3.6.1.4.1.99999.1.2.1.2', to: 'oid:«1.3.6.1.4.1.99999.1.2»' },
      { title: 'a row', from: 'oid:ifDescr', to: 'oid:«ifEntry»' },
      { title: 'a group', from: 'oid:rackTemperature', to: 'oid:«1.3.6.1.4.1.99999.1.1»' },
    ],
    valid: [
      { title: 'what can be written as well', from: SERIAL, to: 'oid:1.3.6.1.4.1.99999.1.1.7.0' },
      { title: 'an index that can be read', from: 'oid:ifDescr', to: 'oid:ifIndex' },
      {
        title: 'the index, but there is no MIB',
        from: 'oid:1.3.6.1.4.1.99999.1.2.1.2',
        to: 'oid:1.3.6.1.4.1.99999.1.2.1.1',
        remove: [MIB],
      },
    ],
  },
  {
    code: 'DTX0135',
    sample: 'rack-power',
    invalid: [
      {
        title: 'a metric',
        from: '            value: oid:1.3.6.1.4.1.99999.1.2.1.3',
        to: '            value: oid:«1.3.6.1.4.1.99999.1.1.1»',
      },
      { title: 'by its name', from: 'oid:ifInErrors', to: 'oid:«rackRestarts»' },
      { title: 'a dimension', from: 'oid:ifDescr', to: 'oid:«1.3.6.1.2.1.1.5»' },
      { title: 'a dimension by its name', from: 'oid:ifDescr', to: 'oid:«sysName»' },
      { title: 'in a call', from: 'oid:1.3.6.1.4.1.99999.1.2.1.5', to: 'oid:«rackSerial»' },
    ],
    valid: [
      { title: 'what no MIB describes', from: 'oid:1.3.6.1.2.1.31.1.1.1.15', to: 'oid:1.3.6.1.2.1.6.5' },
      { title: 'a column of another table', from: 'oid:1.3.6.1.2.1.31.1.1.1.15', to: 'oid:ifSpeed' },
    ],
  },
  {
    code: 'DTX0136',
    sample: 'rack-power',
    invalid: [
      {
        title: 'a metric',
        from: '            value: oid:1.3.6.1.4.1.99999.1.1.1.0',
        to: '            value: oid:«1.3.6.1.4.1.99999.1.2.1.3»',
      },
      { title: 'by its name', from: 'oid:rackTemperature', to: 'oid:«outletPower»' },
      { title: 'a dimension', from: SERIAL, to: 'oid:«1.3.6.1.4.1.99999.1.2.1.2»' },
      { title: 'a dimension of a group with scalars', from: 'oid:1.3.6.1.2.1.1.5.0', to: 'oid:«1.3.6.1.2.1.2.2.1.2»' },
      { title: 'what everybody knows', from: 'oid:rackTemperature', to: 'oid:«ifSpeed»' },
    ],
    valid: [
      { title: 'one row', from: 'oid:rackTemperature', to: 'oid:1.3.6.1.4.1.99999.1.2.1.3.12' },
      { title: 'one row by its name', from: 'oid:rackTemperature', to: 'oid:outletPower.12' },
    ],
  },
  {
    code: 'DTX0137',
    sample: 'rack-power',
    invalid: [
      {
        title: 'imports without an end',
        file: MIB,
        from: 'IMPORTS\n    MODULE-IDENTITY',
        to: '«IMPORTS»\n    MODULE-IDENTITY',
        and: [{ file: MIB, from: 'FROM SNMPv2-TC;', to: 'FROM SNMPv2-TC' }],
      },
      { title: 'a text without an end', file: MIB, from: '"It went bad"', to: '«"»It went bad' },
      {
        title: 'a brace that is not closed',
        file: MIB,
        from: 'SEQUENCE {\n',
        to: 'SEQUENCE «{»\n',
        and: [{ file: MIB, from: 'MacAddress\n}', to: 'MacAddress\n' }],
      },
      { title: 'no end of the module', file: MIB, from: '{ exampleRack 0 1 }\n\nEND\n', to: '{ exampleRack 0 1 }\n«»' },
      {
        title: 'no place in the tree',
        file: MIB,
        from: 'rackManager OBJECT-TYPE',
        to: '«rackManager» OBJECT-TYPE',
        and: [{ file: MIB, from: '    ::= { rackUnit 7 }\n', to: '' }],
      },
      {
        title: 'a web page',
        file: MIB,
        from: '-- Power distribution units',
        to: '«<»!DOCTYPE html> -- Power distribution units',
      },
      {
        title: 'a page number',
        file: MIB,
        from: 'outletName OBJECT-TYPE',
        to: '«McCloghrie» Standards Track\noutletName OBJECT-TYPE',
      },
      {
        title: 'another file',
        file: MIB,
        from: 'END\n',
        to: 'END\n',
        add: { 'extension/snmp/BROKEN.my': 'BROKEN' },
        atFile: 'extension/snmp/BROKEN.my',
        at: 'BROKEN',
      },
    ],
    valid: [
      {
        title: 'a README beside the MIBs',
        file: MIB,
        from: 'END\n',
        to: 'END\n',
        add: { 'extension/snmp/README.txt': 'From the maker' },
      },
      {
        title: 'two modules in a file',
        file: MIB,
        from: 'END\n',
        to: 'END\n\nOTHER-MIB DEFINITIONS ::= BEGIN\nother OBJECT IDENTIFIER ::= { 1 3 6 }\nEND\n',
      },
      {
        title: 'imports of a MIB that is not there',
        file: MIB,
        from: 'MacAddress\n        FROM SNMPv2-TC;',
        to: 'MacAddress\n        FROM SNMPv2-TC\n    example FROM EXAMPLE-SMI;',
      },
    ],
  },
];
