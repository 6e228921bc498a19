import type { RuleCases } from '../rule-cases.ts';

const LOGS = `      - key: robot_logs
        displayName: Logs of the robot
`;

export const repeatedCases: readonly RuleCases[] = [
  {
    code: 'DTX0223',
    sample: 'tape-library',
    invalid: [
      {
        title: 'a card that was copied and not renamed',
        from: LOGS,
        to: `${LOGS}      - key: «robot_logs»\n        displayName: Logs of the door\n`,
      },
      {
        title: 'a chart group',
        from: '      - key: wear\n        displayName: Wear\n',
        to: '      - key: wear\n        numberOfVisibleCharts: 1\n      - key: «wear»\n        displayName: Wear\n',
      },
      {
        title: 'a list',
        from: '      - key: drives\n        displayName: Drives\n',
        to: '      - key: «libraries»\n        displayName: Drives\n',
        and: [
          {
            from: '          - key: drives\n            type: ENTITIES_LIST\n',
            to: '          - key: libraries\n            type: ENTITIES_LIST\n',
          },
        ],
      },
      {
        title: 'two cards for the same target',
        from: LOGS,
        to: `${LOGS}        target: CLASSIC\n      - key: robot_logs\n        target: PLATFORM\n      - key: «robot_logs»\n        target: PLATFORM\n`,
      },
      {
        title: 'in quotes',
        from: LOGS,
        to: `${LOGS}      - key: «'robot_logs'»\n`,
      },
    ],
    valid: [
      {
        title: 'two cards for different targets',
        from: LOGS,
        to: `${LOGS}        target: CLASSIC\n      - key: robot_logs\n        target: PLATFORM\n`,
      },
      {
        title: 'the card of another screen',
        from: '    detailsInjections:\n',
        to: `    logsCards:\n${LOGS}    detailsInjections:\n      - key: robot_logs\n        type: LOGS\n`,
      },
    ],
  },
  {
    code: 'DTX0224',
    sample: 'tape-library',
    invalid: [
      {
        title: 'a screen that was copied and not renamed',
        from: '  - entityType: HOST\n',
        to: '  - entityType: «tape-library:drive»\n',
      },
      {
        title: 'a screen for actions only',
        from: '  - entityType: HOST\n',
        to: '  - entityType: «tape-library:library»\n    actions: []\n  - entityType: HOST\n',
      },
      {
        title: 'a second screen of a built-in type',
        from: '  - entityType: tape-library:drive\n',
        to: '  - entityType: HOST\n    actions: []\n  - entityType: tape-library:drive\n',
        and: [{ from: 'HOST\n    detailsInjections', to: '«HOST»\n    detailsInjections' }],
      },
      {
        title: 'of the next screen',
        from: '  - entityType: tape-library:drive\n',
        to: '  - entityType: tape-library:drive\n    actions: []\n  - entityType: «tape-library:drive»\n',
      },
      {
        title: 'in quotes',
        from: '  - entityType: HOST\n',
        to: '  - entityType: «"tape-library:drive"»\n',
      },
    ],
    valid: [
      { title: 'a screen of another type', from: '- entityType: HOST', to: '- entityType: PROCESS_GROUP' },
      {
        title: 'a type in the breadcrumbs, too',
        from: 'entityType: tape-library:library\n      layout',
        to: 'entityType: tape-library:drive\n      layout',
      },
    ],
  },
];
