import type { RuleCases } from '../rule-cases.ts';
import { jams, metadata, openings, scans, speed } from './sample-metadata.ts';

const collectedJams = '- key: parcel.conveyor.jams_count\n            value';

export const metadataCoverageCases: readonly RuleCases[] = [
  {
    code: 'DTX0064',
    sample: 'parcel-station',
    invalid: [
      {
        title: 'no entry for a count',
        from: jams,
        to: '',
        and: [
          {
            from: collectedJams,
            to: collectedJams.replace('parcel.conveyor.jams_count', '«parcel.conveyor.jams_count»'),
          },
        ],
      },
      {
        title: 'no entry for a metric of two groups',
        from: scans,
        to: '',
        and: [
          {
            from: '- key: parcel.scans.count\n        value: oid:1.3.6.1.4.1.99999.1.2.0',
            to: '- key: «parcel.scans.count»\n        value: oid:1.3.6.1.4.1.99999.1.2.0',
          },
        ],
      },
      {
        title: 'no entry for a gauge',
        from: speed,
        to: '',
        and: [
          {
            from: '- key: parcel.conveyor.speed\n            value',
            to: '- key: «parcel.conveyor.speed»\n            value',
          },
        ],
      },
      {
        title: 'no entry for two metrics',
        from: `${speed}${jams}`,
        to: '',
        and: [
          {
            from: '- key: parcel.conveyor.speed\n            value',
            to: '- key: «parcel.conveyor.speed»\n            value',
          },
        ],
      },
      {
        title: 'an entry in comments',
        from: jams,
        to: jams.replaceAll(/^/gm, '#').slice(0, -1),
        and: [
          {
            from: collectedJams,
            to: collectedJams.replace('parcel.conveyor.jams_count', '«parcel.conveyor.jams_count»'),
          },
        ],
      },
    ],
    valid: [
      { title: 'an entry elsewhere', from: jams, to: '', and: [{ from: '\nmetrics:\n', to: `\nmetrics:\n${jams}` }] },
      {
        title: 'an entry in quotes',
        from: jams,
        to: jams.replace('parcel.conveyor.jams_count', '"parcel.conveyor.jams_count"'),
      },
    ],
  },
  {
    code: 'DTX0065',
    sample: 'parcel-station',
    invalid: [
      {
        title: 'a misspelt key',
        from: jams,
        to: jams.replace('parcel.conveyor.jams_count', '«parcel.conveyor.jam_count»'),
      },
      {
        title: 'another suffix',
        from: jams,
        to: jams.replace('parcel.conveyor.jams_count', '«parcel.conveyor.jams.count»'),
      },
      {
        title: 'a metric that has been removed',
        from: jams,
        to: `${jams}${metadata('«parcel.conveyor.stops»', 'Stops')}`,
      },
      { title: 'a metric of others', from: jams, to: `${jams}${metadata('«acme.disk.used»', 'Used space')}` },
      {
        title: 'upper case',
        from: openings,
        to: openings.replace('parcel.locker.openings.count', '«parcel.Locker.openings.count»'),
      },
    ],
    valid: [
      {
        title: 'a calculated metric',
        from: jams,
        to: `${jams}${metadata('func:parcel.jams', 'Jams')}    query: { metricSelector: "parcel.conveyor.jams_count:rate(1h)" }\n`,
      },
      {
        title: 'a metric made of logs',
        from: jams,
        to: `${jams}${metadata('parcel.log.lines', 'Lines')}`,
        and: [{ from: 'snmp:\n', to: 'logMetrics: []\nsnmp:\n' }],
      },
    ],
  },
  {
    code: 'DTX0066',
    sample: 'parcel-station',
    invalid: [
      { title: 'a copy', from: jams, to: `${jams}${metadata('«parcel.conveyor.jams_count»', 'Jams')}` },
      {
        title: 'a copy at the beginning',
        from: '\nmetrics:\n',
        to: `\nmetrics:\n${jams}`,
        and: [
          { from: `${speed}  - key: parcel.conveyor.jams_count`, to: `${speed}  - key: «parcel.conveyor.jams_count»` },
        ],
      },
      { title: 'a copy of a gauge', from: speed, to: `${speed}${metadata('«parcel.conveyor.speed»', 'Speed')}` },
      {
        title: 'a copy in quotes',
        from: openings,
        to: `${openings}${metadata('«"parcel.locker.openings.count"»', 'Openings')}`,
      },
      {
        title: 'a copy of a calculated metric',
        from: '\ntopology:\n',
        to: `\n${metadata('«func:parcel.locker.free»', 'Free')}    query: { metricSelector: 100 - parcel.locker.fill }\ntopology:\n`,
      },
    ],
    valid: [
      {
        title: 'a calculated metric of the same name',
        from: jams,
        to: `${jams}${metadata('func:parcel.conveyor.jams_count', 'Jams')}    query: { metricSelector: "parcel.conveyor.jams_count:rate(1h)" }\n`,
      },
      {
        title: 'keys that differ in their last section',
        from: jams,
        to: `${jams}${metadata('func:parcel.conveyor.jams', 'Jams')}    query: { metricSelector: parcel.conveyor.jams_count }\n`,
      },
    ],
  },
];
