import type { RuleCases } from '../rule-cases.ts';

const CLIMATE = '              - key: climate\n                type: CHART_GROUP\n';
const ROBOT_LOGS = '          - key: robot_logs\n            type: LOGS\n';
const NO_DRIVES = '          - key: no_drives\n            type: MESSAGE\n';
const INJECTION = '      - type: ENTITIES_LIST\n        key: robot_libraries\n';

export const cardCases: readonly RuleCases[] = [
  {
    code: 'DTX0220',
    sample: 'tape-library',
    invalid: [
      {
        title: 'a misspelt key',
        from: ROBOT_LOGS,
        to: '          - key: «robot_lgos»\n            type: LOGS\n',
        fixed: true,
      },
      {
        title: 'a misspelt key in a group',
        from: CLIMATE,
        to: '              - key: «"climat"»\n                type: CHART_GROUP\n',
        fixed: true,
      },
      {
        title: 'a card that nobody defines',
        from: ROBOT_LOGS,
        to: `${ROBOT_LOGS}          - key: «visitors»\n            type: CHART_GROUP\n`,
      },
      {
        title: 'a misspelt key of an injection',
        from: INJECTION,
        to: INJECTION.replace('robot_libraries', '«robot-librarys»'),
        fixed: true,
      },
      {
        title: 'the only list that is not shown',
        from: '          - key: libraries\n            type: ENTITIES_LIST\n',
        to: '          - key: «all»\n            type: ENTITIES_LIST\n',
      },
      {
        title: 'a card that only the screen of another type defines',
        from: ROBOT_LOGS,
        to: `${ROBOT_LOGS}          - key: «tapes»\n            type: METRIC_TABLE\n`,
      },
    ],
    valid: [
      {
        title: 'a card of other entities, which is defined in another extension',
        from: INJECTION,
        to: `      - type: CHART_GROUP\n        key: mirror\n        entitySelectorTemplate: type(disk-array:mirror)\n${INJECTION}`,
      },
      {
        title: 'a card of other entities, which is defined in their screen',
        from: ROBOT_LOGS,
        to: `${ROBOT_LOGS}          - key: tapes\n            type: METRIC_TABLE\n            entitySelectorTemplate: type(tape-library:drive)\n`,
      },
      { title: 'a key in quotes', from: ROBOT_LOGS, to: ROBOT_LOGS.replace('robot_logs', '"robot_logs" # the robot') },
      {
        title: 'a group with a key',
        from: '          - type: CARD_GROUP\n',
        to: '          - key: group\n            type: CARD_GROUP\n',
      },
    ],
  },
  {
    code: 'DTX0221',
    sample: 'tape-library',
    invalid: [
      {
        title: 'a list that is placed as a chart',
        from: '          - key: libraries\n            type: ENTITIES_LIST\n',
        to: '          - key: libraries\n            type: «CHART_GROUP»\n',
        fixed: true,
      },
      {
        title: 'logs that are placed as events',
        from: ROBOT_LOGS,
        to: ROBOT_LOGS.replace('LOGS', '«EVENTS»'),
        fixed: true,
      },
      {
        title: 'a chart in a group that is placed as a list',
        from: CLIMATE,
        to: CLIMATE.replace('CHART_GROUP', '«ENTITIES_LIST»'),
        fixed: true,
      },
      {
        title: 'an injected list that is placed as a message',
        from: INJECTION,
        to: INJECTION.replace('ENTITIES_LIST', '«MESSAGE»'),
        fixed: true,
      },
      {
        title: 'a type in quotes',
        from: NO_DRIVES,
        to: NO_DRIVES.replace('MESSAGE', '«"METRIC_TABLE"»'),
        fixed: true,
      },
    ],
    valid: [
      {
        title: 'two cards of different types with the same key',
        from: ROBOT_LOGS,
        to: ROBOT_LOGS.replace('robot_logs', 'robot_events'),
        and: [{ from: '      - key: robot_logs\n', to: '      - key: robot_events\n' }],
      },
      {
        title: 'a card of other entities, which has another type there',
        from: '          - key: wear\n            type: CHART_GROUP\n',
        to: '          - key: wear\n            type: LOGS\n            entitySelectorTemplate: type(HOST)\n          - key: wear\n            type: CHART_GROUP\n',
      },
    ],
  },
  {
    code: 'DTX0222',
    sample: 'tape-library',
    invalid: [
      {
        title: 'a card that was never placed',
        from: '    logsCards:\n',
        to: '    logsCards:\n      - key: «door_logs»\n        pageSize: 5\n',
      },
      { title: 'a card that is taken off the page', from: ROBOT_LOGS, to: '', at: 'robot_logs' },
      {
        title: 'a card that is taken off the other page',
        from: '          - key: libraries\n            type: ENTITIES_LIST\n',
        to: '',
        and: [
          { from: '      - key: libraries\n        displayName', to: '      - key: «libraries»\n        displayName' },
        ],
      },
      {
        title: 'a card that is not injected',
        from: '    entitiesListCards:\n      - key: robot_libraries\n',
        to: '    chartsCards:\n      - key: «robot_load»\n        numberOfVisibleCharts: 1\n    entitiesListCards:\n      - key: robot_libraries\n',
      },
      {
        title: 'a card that only other entities are shown with',
        from: '          - key: wear\n            type: CHART_GROUP\n            entitySelectorTemplate: type(tape-library:drive),fromRelationships.isChildOf($(entityConditions))\n',
        to: '',
        at: 'wear',
      },
    ],
    valid: [
      {
        title: 'a layout that is generated',
        from: `        autoGenerate: false
        cards:
          - key: drive_health
            type: HEALTH_CARD
`,
        to: '        autoGenerate: true\n        cards:\n',
      },
      {
        title: 'a screen without pages of its own',
        from: '  - entityType: HOST\n',
        to: '  - entityType: SERVICE\n    chartsCards:\n      - key: load\n        numberOfVisibleCharts: 1\n  - entityType: HOST\n',
      },
    ],
  },
];
