import type { AddOnDiagnostic } from './add-on-diagnostic.ts';

const NAME = 'name: custom:queue-depth';
const COUNTER = '            value: oid:1.3.6.1.4.1.99999.1.1.3.0\n            type: count\n';
const GAUGE = '            value: oid:1.3.6.1.4.1.99999.1.1.1.0\n            type: gauge\n';
const LOGS = '          - key: robot_logs\n            type: LOGS\n';

/** Names, keys of metrics, cards and variables. The add-on searches the text of the manifest, and errs over quotes and comments. */
export const manifestDiagnostics: readonly AddOnDiagnostic[] = [
  {
    code: 'DED001',
    sample: 'queue-depth',
    defects: [{ ours: 'DTX0021', title: 'no name', from: `${NAME}\nversion`, to: '«version»' }],
    falsePositives: [{ title: 'a key in quotes', from: NAME, to: '"name": custom:queue-depth' }],
  },
  {
    code: 'DED002',
    sample: 'queue-depth',
    defects: [{ ours: 'DTX0012', title: '51 characters', from: NAME, to: `name: «custom:${'q'.repeat(44)}»` }],
    falsePositives: [
      { title: '50 characters in quotes', from: NAME, to: `name: "custom:${'q'.repeat(43)}"` },
      { title: '50 characters and a comment', from: NAME, to: `name: custom:${'q'.repeat(43)} # as long as may be` },
    ],
  },
  {
    code: 'DED003',
    sample: 'queue-depth',
    defects: [
      { ours: 'DTX0011', title: 'upper case', from: NAME, to: 'name: «custom:Queue-Depth»' },
      { ours: 'DTX0011', title: 'the prefix twice', from: NAME, to: 'name: «custom:custom:queue-depth»' },
    ],
    falsePositives: [
      { title: 'double quotes', from: NAME, to: 'name: "custom:queue-depth"' },
      { title: 'single quotes and a comment', from: NAME, to: "name: 'custom:queue-depth' # ours" },
      { title: 'a comment', from: NAME, to: `${NAME} # The Queues` },
    ],
  },
  {
    code: 'DED004',
    sample: 'queue-depth',
    defects: [{ ours: 'DTX0010', title: 'no prefix', from: NAME, to: 'name: «com.acme.queue-depth»' }],
  },
  {
    code: 'DED005',
    sample: 'official-queues',
    defects: [
      {
        ours: 'DTX0017',
        title: 'the prefix',
        from: 'name: com.dynatrace.extension.official-queues',
        to: 'name: «custom:official-queues»',
      },
    ],
  },
  {
    code: 'DED006',
    sample: 'rack-power',
    defects: [
      {
        ours: 'DTX0060',
        title: 'no suffix',
        from: `- key: rack.restarts.count\n${COUNTER}`,
        to: `- key: «rack.restarts»\n${COUNTER}`,
        and: [{ from: '- key: rack.restarts.count\n    metadata', to: '- key: rack.restarts\n    metadata' }],
      },
    ],
  },
  {
    code: 'DED007',
    sample: 'rack-power',
    defects: [
      {
        ours: 'DTX0061',
        title: 'a suffix',
        from: `- key: rack.load\n${GAUGE}`,
        to: `- key: «rack.load_count»\n${GAUGE}`,
        and: [{ from: '- key: rack.load\n    metadata', to: '- key: rack.load_count\n    metadata' }],
      },
    ],
  },
  {
    code: 'DED008',
    sample: 'tape-library',
    defects: [
      {
        ours: 'DTX0220',
        title: 'a key in quotes',
        from: LOGS,
        to: LOGS.replace('robot_logs', '«"arm_logs"»'),
        and: [
          {
            from: '      - key: robot_logs\n        displayName: Logs of the robot\n        showFiltering: true\n        pageSize: 10\n',
            to: '',
          },
          { from: '    logsCards:\n', to: '' },
        ],
      },
    ],
    falsePositives: [
      {
        title: 'a card of other entities, from their screen',
        from: LOGS,
        to: `${LOGS}          - key: tapes\n            type: METRIC_TABLE\n            entitySelectorTemplate: type(tape-library:drive)\n`,
      },
      {
        title: 'a card of other entities, from another extension',
        from: LOGS,
        to: `${LOGS}          - key: mirrors\n            type: CHART_GROUP\n            entitySelectorTemplate: type(disk-array:mirror)\n`,
      },
      { title: 'a key in quotes', from: LOGS, to: LOGS.replace('robot_logs', '"robot_logs" # of the arm') },
    ],
  },
  {
    code: 'DED009',
    sample: 'tape-library',
    defects: [{ ours: 'DTX0222', title: 'a card on no page', from: LOGS, to: '', at: 'robot_logs' }],
    falsePositives: [{ title: 'placed in quotes', from: LOGS, to: LOGS.replace('robot_logs', "'robot_logs'") }],
  },
  {
    code: 'DED020',
    sample: 'parcel-station',
    defects: [
      {
        ours: 'DTX0090',
        title: 'a comment',
        from: 'filter: var:lockers2',
        to: '# filter: var:lockers2',
        and: [{ from: '- id: lockers2', to: '- id: «lockers2»' }],
      },
    ],
    falsePositives: [
      { title: 'digits in the id', from: 'filter: var:lockers2', to: 'filter: "var:lockers2" # all of them' },
      { title: 'within a condition', from: 'filter: var:lockers2', to: 'filter: const:$prefix(var:lockers2)' },
      {
        title: 'an item of a list',
        from: 'filter: var:lockers2',
        to: 'filter: const:$eq(a)',
        and: [{ from: 'author:', to: 'keywords:\n  - var:lockers2\nauthor:' }],
      },
    ],
  },
  {
    code: 'DED020',
    sample: 'windows-spooler',
    defects: [
      {
        ours: 'DTX0090',
        title: 'a query without it',
        from: ' WHERE Name LIKE var:queue',
        to: '',
        and: [{ from: '- id: queue\n', to: '- id: «queue»\n' }],
      },
    ],
    falsePositives: [
      {
        title: 'a query with digits in the id',
        from: 'LIKE var:queue',
        to: 'LIKE var:queue2',
        and: [{ from: '- id: queue\n', to: '- id: queue2\n' }],
      },
    ],
  },
  {
    code: 'DED021',
    sample: 'queue-depth',
    defects: [
      {
        ours: 'DTX0091',
        title: 'a wrong number',
        from: 'filter: var:queue',
        to: 'filter: «var:queue1»',
        and: [{ from: '- id: queue\n', to: '- id: queue2\n' }],
      },
    ],
    falsePositives: [
      {
        title: 'digits in the id',
        from: 'filter: var:queue',
        to: 'filter: var:filter1',
        and: [{ from: '- id: queue\n', to: '- id: filter1\n' }],
      },
      { title: 'a comment', from: 'table: true', to: 'table: true # filter: var:nothing' },
    ],
  },
];
