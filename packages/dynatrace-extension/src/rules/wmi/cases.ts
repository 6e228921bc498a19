import type { RuleCases } from '../rule-cases.ts';

const QUEUES =
  'SELECT Name, Jobs, TotalPagesPrinted FROM Win32_PerfRawData_Spooler_PrintQueue WHERE Name LIKE var:queue';
const HOST = 'SELECT Name, Domain FROM Win32_ComputerSystem';
const DISKS = "SELECT * FROM Win32_PerfFormattedData_PerfDisk_LogicalDisk WHERE Name <> '_Total'";

export const wmiCases: readonly RuleCases[] = [
  {
    code: 'DTX0140',
    sample: 'windows-spooler',
    invalid: [
      {
        title: 'the prefix of another datasource',
        from: '            value: column:FreeMegabytes',
        to: '            value: «col:FreeMegabytes»',
      },
      { title: 'a misspelt prefix', from: 'column:jobs', to: '«colum:jobs»' },
      { title: 'no name', from: 'column:jobs', to: '«"column:"»' },
      { title: 'a name with a space', from: 'column:jobs', to: '«column:waiting jobs»' },
      { title: 'the address of a device', from: 'this:device.host', to: '«this:device.address»' },
      { title: 'a text without a prefix', from: 'this:device.host', to: '«the host»' },
      { title: 'a number without a prefix', from: 'column:jobs', to: '«"1"»' },
    ],
    valid: [
      { title: 'a fixed value', from: 'column:jobs', to: 'const:1' },
      { title: 'a variable', from: 'this:device.host', to: 'var:queue' },
    ],
  },
  {
    code: 'DTX0141',
    sample: 'windows-spooler',
    invalid: [
      {
        title: 'a column that is not selected',
        from: '            value: column:jobs',
        to: '            value: column:«JobErrors»',
      },
      { title: 'a misspelt column', from: 'column:jobs', to: 'column:«jbos»' },
      { title: 'without a prefix', from: 'value: TotalPagesPrinted', to: 'value: «TotalPages»' },
      { title: 'a dimension of the group', from: 'column:Domain', to: 'column:«Workgroup»' },
      {
        title: "a column of the group's query",
        from: '- key: queue\n            value: column:Name',
        to: '- key: queue\n            value: column:«Domain»',
      },
      {
        title: 'a dimension of a group without a query',
        from: `    query: ${HOST}\n`,
        to: '',
        and: [
          { from: 'column:Domain', to: 'column:«Domain»' },
          { from: DISKS, to: 'SELECT Name, FreeMegabytes FROM Win32_PerfFormattedData_PerfDisk_LogicalDisk' },
        ],
      },
    ],
    valid: [
      { title: 'all columns', from: QUEUES, to: QUEUES.replace('Name, Jobs, TotalPagesPrinted', '*') },
      {
        title: 'other capitals',
        from: QUEUES,
        to: QUEUES.replace('Name, Jobs, TotalPagesPrinted', 'name, JOBS, totalpagesprinted'),
      },
      {
        title: 'several lines',
        from: `query: ${QUEUES}`,
        to: `query: >-\n          ${QUEUES.replace(' FROM', '\n          FROM')}`,
      },
      {
        title: "the group's query",
        from: `        query: ${QUEUES}\n`,
        to: '',
        and: [
          {
            from: HOST,
            to: 'SELECT Name, Domain, Jobs, TotalPagesPrinted FROM Win32_PerfRawData_Spooler_PrintQueue WHERE Name LIKE var:queue',
          },
        ],
      },
      { title: 'a system property', from: 'column:Domain', to: 'column:__CLASS' },
    ],
  },
  {
    code: 'DTX0142',
    sample: 'windows-spooler',
    invalid: [
      {
        title: 'no query in the subgroup and in the group',
        from: `      - subgroup: disks
        wmiNamespace: root\\cimv2
        query: ${DISKS}
`,
        to: `      - subgroup: «disks»
        wmiNamespace: root\\cimv2
`,
        and: withoutGroupQuery(),
      },
      {
        title: 'in another subgroup',
        from: `        query: ${QUEUES}\n`,
        to: '',
        and: [{ from: 'subgroup: queues', to: 'subgroup: «queues»' }, ...withoutGroupQuery(), ...withoutVariable()],
      },
      {
        title: 'columns without a prefix',
        from: `        query: ${QUEUES}\n`,
        to: '',
        and: [
          { from: 'subgroup: queues', to: 'subgroup: «queues»' },
          ...withoutGroupQuery(),
          ...withoutVariable(),
          { from: 'column:jobs', to: 'Jobs' },
        ],
      },
      {
        title: 'a group',
        from: 'group: host',
        to: 'group: «host»',
        and: [...withoutGroupQuery(), ...groupMetric()],
      },
      {
        title: 'in quotes',
        from: `      - subgroup: disks\n        wmiNamespace: root\\cimv2\n        query: ${DISKS}\n`,
        to: '      - subgroup: «"disks"»\n',
        and: withoutGroupQuery(),
      },
    ],
    valid: [
      {
        title: 'nothing but fixed values',
        from: `        query: ${DISKS}\n`,
        to: '',
        and: [...withoutGroupQuery(), { from: 'column:FreeMegabytes', to: 'const:1' }],
      },
      {
        title: "the group's query",
        from: `        query: ${DISKS}\n`,
        to: '',
        and: [{ from: HOST, to: 'SELECT Name, Domain, FreeMegabytes FROM Win32_ComputerSystem' }],
      },
    ],
  },
  {
    code: 'DTX0143',
    sample: 'windows-spooler',
    invalid: [
      { title: 'a class alone', from: `query: ${DISKS}`, to: 'query: «Win32_PerfFormattedData_PerfDisk_LogicalDisk»' },
      { title: 'a misspelt SELECT', from: DISKS, to: '«SELET» Name, FreeMegabytes FROM Win32_LogicalDisk' },
      { title: 'no FROM', from: DISKS, to: '«SELECT» Name, FreeMegabytes' },
      { title: 'no class', from: HOST, to: 'SELECT Name, Domain «FROM»' },
      { title: 'no columns', from: DISKS, to: 'SELECT «FROM» Win32_LogicalDisk' },
      { title: 'no comma', from: HOST, to: 'SELECT Name «Domain» FROM Win32_ComputerSystem' },
      { title: 'a comma too many', from: HOST, to: 'SELECT Name, Domain«,» FROM Win32_ComputerSystem' },
      { title: 'a text without an end', from: DISKS, to: "SELECT * FROM Win32_LogicalDisk WHERE Name = «'»C" },
      { title: 'a change', from: DISKS, to: '«DELETE» FROM Win32_LogicalDisk' },
    ],
    valid: [
      {
        title: 'the objects that belong to another',
        from: DISKS,
        to: "ASSOCIATORS OF {Win32_LogicalDisk.DeviceID='C:'}",
      },
      {
        title: 'texts with quotes',
        from: DISKS,
        to: `SELECT * FROM Win32_LogicalDisk WHERE Name = 'it\\'s' OR Name = "a 'b' c"`,
      },
      {
        title: 'events',
        from: `        query: ${DISKS}`,
        to: `        type: notificationEvent\n        query: SELECT * FROM __InstanceCreationEvent WITHIN 10 WHERE TargetInstance ISA 'Win32_Process'`,
      },
    ],
  },
  {
    code: 'DTX0144',
    sample: 'windows-spooler',
    invalid: [
      { title: 'sorting', from: `query: ${HOST}`, to: `query: ${HOST} «ORDER» BY Name` },
      { title: 'an alias', from: HOST, to: 'SELECT Name, Domain «AS» domain FROM Win32_ComputerSystem' },
      { title: 'a function', from: HOST, to: 'SELECT UPPER«(»Domain) FROM Win32_ComputerSystem' },
      { title: 'two classes', from: HOST, to: `${HOST}«,» Win32_OperatingSystem` },
      { title: 'a limit', from: HOST, to: `${HOST} «LIMIT» 1` },
      { title: 'a semicolon', from: HOST, to: `${HOST}«;»` },
    ],
    valid: [
      { title: 'words in a text', from: HOST, to: `${HOST} WHERE Name <> 'order by; limit 1'` },
      { title: 'a column of that name', from: HOST, to: `${HOST} WHERE Limit > 5` },
    ],
  },
  {
    code: 'DTX0145',
    sample: 'windows-spooler',
    invalid: [
      { title: 'the name', from: '            value: column:jobs', to: '            value: column:«Name»' },
      { title: 'other capitals', from: 'column:jobs', to: 'column:«NAME»' },
      { title: 'without a prefix', from: 'value: column:jobs', to: 'value: «Name»' },
      { title: 'a caption', from: 'column:FreeMegabytes', to: 'column:«Caption»' },
      { title: 'a state as a text', from: 'column:FreeMegabytes', to: 'column:«Status»' },
    ],
    valid: [
      { title: 'a number of that kind', from: 'column:FreeMegabytes', to: 'column:StatusInfo' },
      { title: 'a dimension', from: 'column:Domain', to: 'column:Name' },
    ],
  },
];

/** The dimension that the group's query gives goes with it. */
function withoutGroupQuery() {
  return [
    { from: `    query: ${HOST}\n`, to: '' },
    { from: '      - key: domain\n        value: column:Domain\n', to: '' },
  ];
}

function withoutVariable() {
  const variable = `vars:
  - id: queue
    displayName: Queues
    description: A pattern for the names of the queues
    type: text
`;
  return [{ from: variable, to: '' }];
}

/** A metric of the group itself, with its metadata. */
function groupMetric() {
  const collected = `    metrics:
      - key: spooler.memory
        value: column:TotalPhysicalMemory
        type: gauge
`;
  const described = `  - key: spooler.memory
    metadata:
      displayName: Memory
      description: Of the host
      unit: Byte
`;
  return [
    { from: '    subgroups:\n', to: `${collected}    subgroups:\n` },
    { from: 'wmi:\n', to: `${described}wmi:\n` },
  ];
}
