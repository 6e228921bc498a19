import type { RuleCases } from '../rule-cases.ts';
import { jams, openings, scans, speed } from './sample-metadata.ts';

export const metadataContentCases: readonly RuleCases[] = [
  {
    code: 'DTX0067',
    sample: 'parcel-station',
    invalid: [
      {
        title: 'no description of a count',
        from: jams,
        to: jams.replace(/ {6}desc.*\n/, '').replace('metadata', '«metadata»'),
      },
      {
        title: 'no description of a gauge',
        from: speed,
        to: speed.replace(/ {6}desc.*\n/, '').replace('metadata', '«metadata»'),
      },
      {
        title: 'no description of two metrics',
        from: `${speed}${jams}`,
        to: `${speed}${jams}`.replaceAll(/ {6}desc.*\n/g, '').replace('metadata', '«metadata»'),
      },
      {
        title: 'no description of a calculated metric',
        from: 'metadata:\n      displayName: Use\n      description: Openings for each scan\n',
        to: '«metadata»:\n      displayName: Use\n',
      },
      {
        title: 'a description in a comment',
        from: openings,
        to: openings.replace('description', '# description').replace('metadata', '«metadata»'),
      },
    ],
    valid: [
      {
        title: 'a long description',
        from: jams,
        to: jams.replace(/description: .*/, 'description: >\n        How often\n        it was blocked'),
      },
      {
        title: 'metadata in braces',
        from: jams,
        to: '  - { key: parcel.conveyor.jams_count, metadata: { displayName: A, description: B, unit: Count } }\n',
      },
    ],
  },
  {
    code: 'DTX0068',
    sample: 'parcel-station',
    invalid: [
      {
        title: 'bounds mixed up',
        from: '        minValue: 0\n        maxValue: 100',
        to: '        minValue: «100»\n        maxValue: 0',
      },
      {
        title: 'a sign forgotten',
        from: '        minValue: -50\n        maxValue: 50',
        to: '        minValue: «50»\n        maxValue: -50',
      },
      {
        title: 'fractions',
        from: '        minValue: 0\n        maxValue: 100',
        to: '        minValue: «0.2»\n        maxValue: 0.1',
      },
      {
        title: 'bounds below nothing',
        from: '        minValue: -50\n        maxValue: 50',
        to: '        minValue: «-1»\n        maxValue: -2',
      },
      {
        title: 'the upper bound first',
        from: '        minValue: 0\n        maxValue: 100',
        to: '        maxValue: 1\n        minValue: «2»',
      },
    ],
    valid: [
      {
        title: 'one value',
        from: '        minValue: 0\n        maxValue: 100',
        to: '        minValue: 100\n        maxValue: 100',
      },
      { title: 'one bound', from: '        minValue: 0\n        maxValue: 100', to: '        minValue: 100' },
    ],
  },
  {
    code: 'DTX0069',
    sample: 'parcel-station',
    invalid: [
      {
        title: 'a misspelt type',
        from: 'sourceEntityType: parcel-station:locker',
        to: 'sourceEntityType: «parcel-station:loker»',
      },
      {
        title: 'a type that is not defined',
        from: 'sourceEntityType: parcel-station:locker',
        to: 'sourceEntityType: «parcel-station:conveyor»',
      },
      {
        title: 'an underscore for a hyphen',
        from: 'sourceEntityType: parcel-station:station',
        to: 'sourceEntityType: «parcel_station:station»',
      },
      {
        title: 'a plural',
        from: 'sourceEntityType: parcel-station:station',
        to: 'sourceEntityType: «parcel-station:stations»',
      },
      { title: 'a type of a count', from: jams, to: `${jams}      sourceEntityType: «parcel-station:belt»\n` },
    ],
    valid: [
      { title: 'a built-in type', from: 'sourceEntityType: parcel-station:locker', to: 'sourceEntityType: host' },
      {
        title: 'a type of another extension',
        from: 'sourceEntityType: parcel-station:locker',
        to: 'sourceEntityType: acme-building:room',
      },
    ],
  },
  {
    code: 'DTX0070',
    sample: 'parcel-station',
    invalid: [
      {
        title: 'a misspelt dimension',
        from: '- key: locker.owner\n          displayName',
        to: '- key: «locker.owners»\n          displayName',
      },
      {
        title: 'a dimension that is not there',
        from: '- key: locker.owner\n          displayName',
        to: '- key: «locker.size»\n          displayName',
      },
      {
        title: 'a dimension of another subgroup',
        from: jams,
        to: `${jams}      dimensions:\n        - key: «locker.name»\n`,
      },
      {
        title: 'a dimension of a metric of two groups',
        from: scans,
        to: `${scans}      dimensions: [{ key: zone }, { key: «locker.name» }]\n`,
      },
      {
        title: 'a dimension of a metric of a group',
        from: speed,
        to: speed.replace('      metricP', '      dimensions: [{ key: «belt», displayName: Belt }]\n      metricP'),
      },
    ],
    valid: [
      {
        title: 'a dimension of the group',
        from: jams,
        to: `${jams}      dimensions:\n        - key: device.address\n`,
      },
      { title: 'a dimension of one of two groups', from: scans, to: `${scans}      dimensions: [{ key: zone }]\n` },
    ],
  },
];
