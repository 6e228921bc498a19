import type { RuleCases } from '../rule-cases.ts';

const described = (id: string) =>
  `  - id: ${id}\n    displayName: More\n    description: More\n    isRecommended: false\n`;
const vars = 'vars:\n';

export const featureSetCases: readonly RuleCases[] = [
  {
    code: 'DTX0080',
    sample: 'parcel-station',
    invalid: [
      { title: 'lower case', from: '  - id: Lockers\n', to: '  - id: «lockers»\n' },
      { title: 'a misspelt id', from: '  - id: Conveyor\n', to: '  - id: «Conveyer»\n' },
      { title: 'a set that has been removed', from: vars, to: `${described('«Parking»')}${vars}` },
      { title: 'a singular', from: '  - id: Lockers\n', to: '  - id: «Locker»\n' },
      { title: 'a set in quotes', from: vars, to: `${described('«"Scans"»')}${vars}` },
    ],
    valid: [
      {
        title: 'a set of a single metric',
        from: vars,
        to: `${described('Scans')}${vars}`,
        and: [
          {
            from: '        value: oid:1.3.6.1.4.1.99999.4.1.0\n',
            to: '        value: oid:1.3.6.1.4.1.99999.4.1.0\n        featureSet: Scans\n',
          },
        ],
      },
      {
        title: 'a set of a group',
        from: vars,
        to: `${described('Returns')}${vars}`,
        and: [{ from: '  - group: returns\n', to: '  - group: returns\n    featureSet: Returns\n' }],
      },
    ],
  },
  {
    code: 'DTX0081',
    sample: 'parcel-station',
    invalid: [
      { title: 'a copy', from: vars, to: `${described('«Lockers»')}${vars}` },
      { title: 'a copy in quotes', from: vars, to: `${described("«'Lockers'»")}${vars}` },
      { title: 'a copy of the last one', from: vars, to: `${described('«Conveyor»')}${vars}` },
      {
        title: 'a copy at the beginning',
        from: 'featureSetsMetadata:\n',
        to: `featureSetsMetadata:\n${described('Conveyor')}`,
        and: [
          { from: '  - id: Conveyor\n    displayName: Conveyor', to: '  - id: «Conveyor»\n    displayName: Conveyor' },
        ],
      },
      {
        title: 'a copy in braces',
        from: vars,
        to: `  - { id: «Lockers», displayName: More, isRecommended: true }\n${vars}`,
      },
    ],
    valid: [{ title: 'the same display name', from: '    displayName: Conveyor\n', to: '    displayName: Lockers\n' }],
  },
  {
    code: 'DTX0082',
    sample: 'queue-depth',
    invalid: [
      {
        title: 'lower case and upper case',
        from: '            type: gauge\n',
        to: '            type: gauge\n            featureSet: «Queues»\n',
      },
      {
        title: 'all in upper case',
        from: '            type: gauge\n',
        to: '            type: gauge\n            featureSet: «QUEUES»\n',
      },
      {
        title: 'a letter in the middle',
        from: '            type: gauge\n',
        to: '            type: gauge\n            featureSet: «queueS»\n',
      },
      {
        title: 'a group and its subgroup',
        from: '        featureSet: queues\n',
        to: '        featureSet: «queues»\n',
        and: [{ from: '  - group: device\n', to: '  - group: device\n    featureSet: Queues\n' }],
      },
      {
        title: 'upper case in quotes',
        from: '            type: gauge\n',
        to: '            type: gauge\n            featureSet: «"Queues"»\n',
      },
    ],
    valid: [
      {
        title: 'the same feature set',
        from: '            type: gauge\n',
        to: '            type: gauge\n            featureSet: queues\n',
      },
      {
        title: 'another feature set',
        from: '            type: gauge\n',
        to: '            type: gauge\n            featureSet: queue\n',
      },
    ],
  },
  {
    code: 'DTX0083',
    sample: 'parcel-station',
    invalid: [
      {
        title: 'a set of a group',
        from: '  - group: returns\n',
        to: '  - group: returns\n    featureSet: «Returns»\n',
      },
      {
        title: 'a set of a metric',
        from: '        value: oid:1.3.6.1.4.1.99999.4.1.0\n',
        to: '        value: oid:1.3.6.1.4.1.99999.4.1.0\n        featureSet: «Scans»\n',
      },
      {
        title: 'metadata that has been removed',
        from: '  - id: Conveyor\n    displayName: Conveyor\n    description: How the conveyor runs\n    isRecommended: false\n',
        to: '',
        and: [{ from: 'featureSet: Conveyor', to: 'featureSet: «Conveyor»' }],
      },
      {
        title: 'metadata of the first one removed',
        from: '  - id: Lockers\n    displayName: Lockers\n    description: How full the lockers are\n    isRecommended: true\n',
        to: '',
        and: [{ from: 'featureSet: Lockers', to: 'featureSet: «Lockers»' }],
      },
      {
        title: 'a set used twice',
        from: '  - group: returns\n',
        to: '  - group: returns\n    featureSet: «Returns»\n',
        and: [
          {
            from: '        value: oid:1.3.6.1.4.1.99999.4.1.0\n',
            to: '        value: oid:1.3.6.1.4.1.99999.4.1.0\n        featureSet: Returns\n',
          },
        ],
      },
    ],
    valid: [
      {
        title: 'no metadata at all',
        from: `featureSetsMetadata:
  - id: Lockers
    displayName: Lockers
    description: How full the lockers are
    isRecommended: true
  - id: Conveyor
    displayName: Conveyor
    description: How the conveyor runs
    isRecommended: false
`,
        to: '',
      },
      { title: 'metadata without a description', from: '    description: How full the lockers are\n', to: '' },
    ],
  },
];
