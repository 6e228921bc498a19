import type { RuleCases } from '../rule-cases.ts';

const PREFIX = `          instanceNamePattern: Drive {drive.number}
          sources:
            - sourceType: Metrics
              condition: $prefix(tape.drive.)
`;

export const conditionCases: readonly RuleCases[] = [
  {
    code: 'DTX0204',
    sample: 'tape-library',
    invalid: [
      {
        title: 'a metric that is not collected',
        from: '              condition: $eq(tape.drive.status)\n',
        to: '              condition: «$eq(tape.drive.state)»\n',
      },
      {
        title: 'a misspelt prefix',
        from: PREFIX,
        to: PREFIX.replace('$prefix(tape.drive.)', '«$prefix(tape.dirve.)»'),
      },
      {
        title: 'a prefix in upper case',
        from: '              condition: $prefix(tape.library.)\n',
        to: '              condition: «$prefix(tape.Library.)»\n',
      },
      {
        title: 'a misspelt prefix of all metrics',
        from: '              condition: $prefix(tape.library.)\n',
        to: '              condition: «$prefix(taep.library.)»\n',
      },
      {
        title: 'a misspelt prefix in a relationship',
        from: `      toRole: holder
      sources:
        - sourceType: Metrics
          condition: $prefix(tape.drive.)
`,
        to: `      toRole: holder
      sources:
        - sourceType: Metrics
          condition: «$prefix(tape.drivers.)»
`,
      },
      {
        title: 'a prefix for $eq',
        from: '              condition: $prefix(tape.library.)\n',
        to: '              condition: «$eq(tape.library.)»\n',
      },
    ],
    valid: [
      {
        title: 'a prefix that ends in the middle of a word',
        from: '$prefix(tape.library.)',
        to: '$prefix(tape.libr)',
      },
      { title: 'metrics of others', from: PREFIX, to: PREFIX.replace('tape.drive.', 'disk.array.') },
      { title: 'events', from: PREFIX, to: PREFIX.replace('Metrics', 'Events').replace('tape.', 'taep.') },
      { title: 'a whole key', from: '$prefix(tape.library.)', to: '$eq(tape.library.temperature)' },
    ],
  },
];
