import type { RuleCases } from '../rule-cases.ts';

const SCHEDULE = '"*/15 6-20 * * MON-FRI"';

export const sqlScheduleCases: readonly RuleCases[] = [
  {
    code: 'DTX0156',
    sample: 'shop-database',
    invalid: [
      { title: 'an hour that does not exist', from: SCHEDULE, to: '"*/15 «6-24» * * MON-FRI"' },
      { title: 'seconds', from: SCHEDULE, to: '"«0 */15 6-20 * * MON-FRI»"' },
      { title: 'four fields', from: SCHEDULE, to: '"«*/15 6-20 * *»"' },
      { title: 'a minute that does not exist', from: SCHEDULE, to: '"0,«60» 6-20 * * MON-FRI"' },
      { title: 'a day that does not exist', from: SCHEDULE, to: '"0 6 «32» * ?"' },
      { title: 'a month that does not exist', from: SCHEDULE, to: '"0 6 1 «JNA» ?"' },
      { title: 'a whole name', from: SCHEDULE, to: '"0 6 * * «MONDAY»"' },
      { title: 'a question mark for the hour', from: SCHEDULE, to: '"0 «?» * * MON"' },
      { title: 'no step', from: SCHEDULE, to: '"«*/0» 6 * * MON"' },
      { title: 'an empty part', from: SCHEDULE, to: '"«0,» 6 * * MON"' },
      { title: 'a nickname', from: SCHEDULE, to: '"«@daily»"' },
    ],
    valid: [
      { title: 'no day of the month', from: SCHEDULE, to: '"0 6,18 ? JAN-MAR,12 1-5"' },
      { title: 'no day of the week', from: SCHEDULE, to: '"5/10 * 1 */3 ?"' },
      { title: 'Sunday as 7, lower case', from: SCHEDULE, to: '"0 0 * jan 7"' },
      { title: 'the last day', from: SCHEDULE, to: '"0 0 L * 2#1"' },
      { title: 'much space', from: SCHEDULE, to: '" 0  0 *  * * "' },
    ],
  },
  {
    code: 'DTX0157',
    sample: 'shop-database',
    invalid: [
      {
        title: 'both',
        from: '    interval:\n      minutes: 5\n',
        to: '    interval:\n      minutes: 5\n    «schedule»: "0 * * * ?"\n',
      },
      { title: 'the schedule first', from: '    interval:\n', to: '    «schedule»: "0 * * * ?"\n    interval:\n' },
      {
        title: 'a variable as interval',
        from: `    schedule: ${SCHEDULE}`,
        to: `    «schedule»: ${SCHEDULE}\n    interval:\n      minutes: var:minutes`,
        and: [
          {
            from: 'metrics:\n  - key: shop.orders.open',
            to: 'vars:\n  - id: minutes\n    displayName: Minutes\n    type: text\nmetrics:\n  - key: shop.orders.open',
          },
        ],
      },
      {
        title: 'both in a subgroup',
        from: '      - subgroup: items\n',
        to: '      - subgroup: items\n        «schedule»: "0 * * * ?"\n        interval:\n          minutes: 10\n',
      },
    ],
    valid: [
      {
        title: 'a subgroup with a schedule of its own',
        from: '      - subgroup: items\n',
        to: '      - subgroup: items\n        schedule: "0 * * * ?"\n',
      },
      { title: 'neither', from: '    interval:\n      minutes: 5\n', to: '' },
    ],
  },
  {
    code: 'DTX0157',
    sample: 'print-server',
    invalid: [
      { title: 'both in a database of JDBC', from: '      query:', to: '      «schedule»: "0 * * * ?"\n      query:' },
    ],
  },
  {
    code: 'DTX0158',
    sample: 'shop-database',
    invalid: [
      { title: 'another name for the text', from: 'key: content', to: 'key: «contents»' },
      { title: 'upper case', from: 'key: content', to: 'key: «Content»' },
      { title: 'no text', from: '      - key: content\n        value: col:reason\n', to: '', at: 'logs' },
      {
        title: 'no attributes',
        from: '    attributes:\n      - key: content\n        value: col:reason\n      - key: order.id\n        value: col:order_id\n',
        to: '',
        at: 'logs',
      },
      {
        title: 'the old spelling',
        from: 'ingest: logs',
        to: 'ingest: «log»',
        and: [{ from: 'key: content', to: 'key: message' }],
      },
    ],
    valid: [
      { title: 'the old spelling with a text', from: 'ingest: logs', to: 'ingest: log' },
      { title: 'the text alone', from: '      - key: order.id\n        value: col:order_id\n', to: '' },
    ],
  },
  {
    code: 'DTX0159',
    sample: 'shop-database',
    invalid: [
      { title: 'rows that become metrics', from: 'ingest: logs', to: 'ingest: metrics', at: 'content' },
      { title: 'no word on what becomes of the rows', from: '    ingest: logs\n', to: '', at: 'content' },
      {
        title: 'a group of metrics',
        from: '    timeout: "20"',
        to: '    attributes: [{ key: «content», value: col:status }]\n    timeout: "20"',
      },
      {
        title: 'a subgroup of metrics',
        from: '      - subgroup: items\n',
        to: '      - subgroup: items\n        attributes:\n          - key: «content»\n            value: col:item\n',
      },
      {
        title: 'one of several',
        from: '    timeout: "20"',
        to: '    attributes:\n      - key: state\n        value: col:status\n      - key: «content»\n        value: col:status\n    timeout: "20"',
      },
    ],
    valid: [
      {
        title: 'records of a subgroup',
        from: '    ingest: logs\n',
        to: '    subgroups:\n      - subgroup: today\n        ingest: logs\n        query: SELECT reason, order_id FROM shop.failures_of_today\n',
      },
      {
        title: 'other attributes',
        from: '    timeout: "20"',
        to: '    attributes: [{ key: state, value: col:status }]\n    timeout: "20"',
      },
    ],
  },
];
