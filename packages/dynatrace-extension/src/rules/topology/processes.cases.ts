import type { RuleCases } from '../rule-cases.ts';

const DOOR = `      - id: robot.door
        processGroupName: Robot door
`;

const AFTER = 'screens:\n  - entityType: tape-library:library\n    propertiesCard';

export const processCases: readonly RuleCases[] = [
  {
    code: 'DTX0209',
    sample: 'tape-library',
    invalid: [
      {
        title: 'a detection that was copied and not renamed',
        from: '      - id: robot.door\n',
        to: '      - id: «robot.arm»\n',
      },
      {
        title: 'a detection of another process group',
        from: DOOR,
        to: `      - id: robot.door\n      - id: «robot.door»\n        processGroupName: Robot doors\n`,
      },
      {
        title: 'the name of another technology',
        from: AFTER,
        to: `  - name: «Tape robot»\n${AFTER}`,
      },
      {
        title: 'a detection of another technology',
        from: AFTER,
        to: `  - name: Conveyor\n    detection:\n      - id: «robot.arm»\n${AFTER}`,
      },
      {
        title: 'in quotes',
        from: '      - id: robot.door\n',
        to: '      - id: «"robot.arm"»\n',
      },
    ],
    valid: [
      { title: 'the name of another process group', from: 'Robot door\n', to: 'Robot arm\n' },
      {
        title: 'an id that is the name of a technology',
        from: AFTER,
        to: `  - name: robot.arm\n${AFTER}`,
      },
    ],
  },
];
