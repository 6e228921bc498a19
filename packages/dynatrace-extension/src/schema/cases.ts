import type { RuleCases } from '../rules/rule-cases.ts';

const many = (count: number, item: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => item(index)).join('');

const dimensions = (count: number) => many(count, (index) => `\n        - { key: d${index}, value: const:1 }`);

const METADATA = 'metadata:\n      displayName: Depth\n      description: How many messages wait\n      unit: Count';

export const schemaCases: readonly RuleCases[] = [
  {
    code: 'DTX0020',
    sample: 'queue-depth',
    invalid: [
      { title: 'an upper-case letter that lacks', from: 'featureSet: queues', to: '«featureset»: queues' },
      { title: 'a datasource by a wrong name', from: 'topology:', to: '«sqlMssql»: []\ntopology:' },
      { title: 'a key at a wrong level', from: 'author:', to: '«featureSets»: []\nauthor:' },
      { title: 'a misspelt description', from: '      description:', to: '      «descripton»:' },
      { title: 'a property of another datasource', from: 'table: true', to: 'table: true\n        «wmiNamespace»: x' },
      {
        title: 'an unknown property of a card',
        from: '        displayName: Depth\n',
        to: '        displayName: Depth\n        «colour»: red\n',
      },
    ],
    valid: [
      { title: 'keywords', from: 'author:', to: 'keywords: [queue]\nauthor:' },
      {
        title: 'an interval of a metric',
        from: '            type: gauge',
        to: '            type: gauge\n            interval: { minutes: 1 }',
      },
    ],
  },
  {
    code: 'DTX0021',
    sample: 'queue-depth',
    invalid: [
      { title: 'no unit', from: METADATA, to: METADATA.replace('metadata', '«metadata»').replace(/\n.*$/, '') },
      {
        title: 'no value',
        from: '- key: queue.depth\n            value: oid:1.3.6.1.4.1.9.2',
        to: '- «key»: queue.depth',
      },
      { title: 'no name of a group', from: '- group: device\n    interval', to: '- «interval»' },
      { title: 'no name', from: 'name: custom:queue-depth\nversion', to: '«version»' },
      { title: 'no version', from: 'name: custom:queue-depth\nversion: 1.2.3', to: '«name»: custom:queue-depth' },
      {
        title: 'no platform version',
        from: 'minDynatraceVersion: "1.285"\n',
        to: '',
        and: [{ from: 'name: custom:', to: '«name»: custom:' }],
      },
    ],
    valid: [{ title: 'no display name of a variable', from: '\n    displayName: Queue\n    type', to: '\n    type' }],
  },
  {
    code: 'DTX0022',
    sample: 'queue-depth',
    invalid: [
      { title: 'a text instead of a boolean', from: 'table: true', to: 'table: «"yes"»' },
      { title: 'a text instead of an object', from: 'author:\n  name: Example', to: 'author: «Example»' },
      {
        title: 'an object instead of a list',
        from: 'dashboards:\n  - path: dashboards/overview.json',
        to: 'dashboards:\n    «path: dashboards/overview.json»',
        remove: ['extension/dashboards/overview.json'],
      },
      { title: 'a number instead of an object', from: 'interval:\n      minutes: 5', to: 'interval: «5»' },
      { title: 'two and a half minutes', from: 'minutes: 5', to: 'minutes: «2.5»' },
      { title: 'nothing instead of a list', from: 'author:', to: '«alerts»:\nauthor:' },
    ],
    valid: [{ title: 'a whole number with a fraction', from: 'minutes: 5', to: 'minutes: 5.0' }],
  },
  {
    code: 'DTX0023',
    sample: 'queue-depth',
    invalid: [
      { title: 'a misspelt type', from: 'type: gauge', to: 'type: «guage»' },
      { title: 'a type of another datasource', from: 'type: gauge', to: 'type: «histogram»' },
      { title: 'upper case', from: 'type: gauge', to: 'type: «Gauge»' },
      { title: 'a source type that does not exist', from: 'sourceType: Metrics', to: 'sourceType: «Metric»' },
      { title: 'a type of variable that does not exist', from: 'type: text', to: 'type: «string»' },
    ],
    valid: [{ title: 'a text of several lines', from: 'type: text', to: 'type: multiline-text' }],
  },
  {
    code: 'DTX0024',
    sample: 'queue-depth',
    invalid: [
      {
        title: 'upper case in the key of a dimension',
        from: '- key: queue.name',
        to: '- key: «Queue.Name»',
        and: [{ from: '{queue.name}', to: '{Queue.Name}' }],
      },
      { title: 'a feature set called default', from: 'featureSet: queues', to: 'featureSet: «default»' },
      { title: 'an entity type without a colon', from: 'name: queue-depth:queue', to: 'name: «queue»' },
      { title: 'an interval in an unknown form', from: 'interval:\n      minutes: 5', to: 'interval: «often»' },
      { title: 'a unit with a space', from: 'unit: Count', to: 'unit: «per second»' },
      {
        title: 'an empty section in the key of a metric',
        from: '- key: queue.depth\n            value',
        to: '- key: «queue..depth»\n            value',
        and: [{ from: '- key: queue.depth\n    metadata', to: '- key: queue..depth\n    metadata' }],
      },
      {
        title: 'a space in the key of a metric',
        from: '- key: queue.depth\n            value',
        to: '- key: «queue. depth»\n            value',
        and: [{ from: '- key: queue.depth\n    metadata', to: '- key: queue. depth\n    metadata' }],
      },
      { title: 'a condition that is none', from: '$prefix(queue.)', to: '«queue»' },
    ],
    valid: [
      { title: 'a unit with brackets', from: 'unit: Count', to: 'unit: "{messages}/s"' },
      {
        title: 'a colon in the key of a dimension',
        from: '- key: queue.name',
        to: '- key: queue:name',
        and: [{ from: '{queue.name}', to: '{queue:name}' }],
      },
    ],
  },
  {
    code: 'DTX0025',
    sample: 'queue-depth',
    invalid: [
      { title: 'an interval of more than two days', from: 'minutes: 5', to: 'minutes: «2881»' },
      { title: 'an interval of nothing', from: 'minutes: 5', to: 'minutes: «0»' },
      { title: 'an empty name', from: 'name: custom:queue-depth', to: 'name: «""»' },
      { title: 'a feature set of 101 characters', from: 'featureSet: queues', to: `featureSet: «${'q'.repeat(101)}»` },
      {
        title: 'a variable of more than 10,000 characters',
        from: 'type: text',
        to: 'type: text\n    maxLength: «10001»',
      },
    ],
    valid: [
      { title: 'an interval of two days', from: 'minutes: 5', to: 'minutes: 2880' },
      { title: 'a feature set of 100 characters', from: 'featureSet: queues', to: `featureSet: ${'q'.repeat(100)}` },
    ],
  },
  {
    code: 'DTX0026',
    sample: 'door-traps',
    invalid: [
      {
        title: 'a second metric of traps',
        from: '    metrics:\n      - key: doors.traps.count\n        value: calculated\n',
        to: '    «metrics»:\n      - { key: doors.events.count, value: calculated, type: "count,delta" }\n      - key: doors.traps.count\n        value: calculated\n',
        and: [
          {
            from: '\nmetrics:\n',
            to: '\nmetrics:\n  - { key: doors.events.count, metadata: { displayName: E, description: E, unit: Count } }\n',
          },
        ],
      },
    ],
  },
  {
    code: 'DTX0026',
    sample: 'queue-depth',
    invalid: [
      {
        title: '26 dimensions',
        from: '    subgroups:',
        to: `    «dimensions»:${many(26, (index) => `\n      - { key: d${index}, value: const:1 }`)}\n    subgroups:`,
      },
      {
        title: '51 tags',
        from: '      unit: Count',
        to: `      unit: Count\n      «tags»: [${many(51, (index) => `t${index}, `)}]`,
      },
      {
        title: '11 subgroups',
        from: '      - subgroup: queues\n',
        to: `${many(10, (index) => `      - { subgroup: s${index}, table: false, metrics: [{ key: queue.n${index}, value: "oid:1.3.6.1.4.1.9.9.${index}.0", type: gauge }] }\n`)}      - subgroup: queues\n`,
        and: [
          { from: '    subgroups:', to: '    «subgroups»:' },
          {
            from: '\nmetrics:\n',
            to: `\nmetrics:\n${many(10, (index) => `  - { key: queue.n${index}, metadata: { displayName: N, description: N, unit: Count } }\n`)}`,
          },
        ],
      },
    ],
    valid: [
      {
        title: '50 tags',
        from: '      unit: Count',
        to: `      unit: Count\n      tags: [${many(50, (index) => `t${index}, `)}]`,
      },
    ],
  },
  {
    code: 'DTX0026',
    sample: 'parcel-station',
    invalid: [
      {
        title: '26 dimensions of a subgroup',
        from: '        featureSet: Conveyor\n',
        to: `        featureSet: Conveyor\n        «dimensions»:${dimensions(26)}\n`,
      },
      {
        title: '51 tags of a calculated metric',
        from: '      description: Openings for each scan\n',
        to: `      description: Openings for each scan\n      «tags»: [${many(51, (index) => `t${index}, `)}]\n`,
      },
    ],
    valid: [
      {
        title: '25 dimensions of a subgroup',
        from: '        featureSet: Conveyor\n',
        to: `        featureSet: Conveyor\n        dimensions:${dimensions(25)}\n`,
      },
    ],
  },
  {
    code: 'DTX0027',
    sample: 'queue-depth',
    invalid: [
      {
        title: 'a unit beside the metadata',
        from: '  - key: queue.depth\n    metadata:',
        to: '  - key: queue.depth\n    «unit»: Count\n    metadata:',
      },
      {
        title: 'a unit beside the metadata, in quotes',
        from: '  - key: queue.depth\n    metadata:',
        to: '  - key: queue.depth\n    «unit»: "Count"\n    metadata:',
      },
      {
        title: 'another unit than in the metadata',
        from: '  - key: queue.depth\n    metadata:',
        to: '  - key: queue.depth\n    «unit»: Byte\n    metadata:',
      },
    ],
  },
  {
    code: 'DTX0027',
    sample: 'parcel-station',
    invalid: [
      {
        title: 'a unit of a calculated metric',
        from: '  - key: func:parcel.locker.free\n',
        to: '  - key: func:parcel.locker.free\n    «unit»: Percent\n',
      },
      {
        title: 'a unit before the key',
        from: '  - key: func:parcel.locker.use\n',
        to: '  - «unit»: Percent\n    key: func:parcel.locker.use\n',
      },
    ],
  },
];
