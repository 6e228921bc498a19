import type { RuleCases } from '../rule-cases.ts';

export const dimensionCases: readonly RuleCases[] = [
  {
    code: 'DTX0205',
    sample: 'tape-library',
    invalid: [
      {
        title: 'a misspelt dimension in the id',
        from: '        - idPattern: tape_drive_{library.serial}_{drive.number}\n',
        to: '        - idPattern: tape_drive_{library.serial}_{«drive.nubmer»}\n',
      },
      {
        title: 'a dimension that nobody collects',
        from: '              pattern: Drive {drive.number}\n',
        to: '              pattern: Drive {«drive.model»}\n',
      },
      {
        title: 'a required dimension that nobody collects',
        from: '            - key: drive.vendor\n              valuePattern',
        to: '            - key: «drive.maker»\n              valuePattern',
      },
      {
        title: 'a dimension of a subgroup for the metrics of its group',
        from: `          instanceNamePattern: Library {library.serial}
          iconPattern`,
        to: `          instanceNamePattern: Library {«drive.number»}
          iconPattern`,
      },
      {
        title: 'a dimension that is used twice',
        from: '              pattern: "{drive.vendor}"\n',
        to: '              pattern: "{«drive.make»}, {drive.make}"\n',
      },
    ],
    valid: [
      {
        title: 'a dimension that the agent adds',
        from: '              pattern: "{drive.vendor}"\n',
        to: '              pattern: "{dt.entity.host} {device.port}"\n',
      },
      {
        title: 'logs, whose attributes are not known',
        from: `          instanceNamePattern: Drive {drive.number}
          sources:
            - sourceType: Metrics
              condition: $prefix(tape.drive.)
`,
        to: `          instanceNamePattern: Drive {log.source}
          sources:
            - sourceType: Logs
`,
      },
      {
        title: 'metrics of others, whose dimensions are not known',
        from: `          instanceNamePattern: Drive {drive.number}
          sources:
            - sourceType: Metrics
              condition: $prefix(tape.drive.)
`,
        to: `          instanceNamePattern: Drive {disk.number}
          sources:
            - sourceType: Metrics
              condition: $prefix(disk.)
`,
      },
    ],
  },
];
