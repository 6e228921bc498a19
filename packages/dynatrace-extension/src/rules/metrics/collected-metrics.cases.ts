import type { Edit, RuleCases } from '../rule-cases.ts';

/** A collected metric as the sample has it. */
const collected = (key: string, oid: string, type: string, indentation: number) => {
  const line = ' '.repeat(indentation);
  return `${line}- key: ${key}\n${line}  value: oid:1.3.6.1.4.1.99999.${oid}\n${line}  type: ${type}\n`;
};

const speed = collected('parcel.conveyor.speed', '3.1.0', 'gauge', 10);
const jams = collected('parcel.conveyor.jams_count', '3.2.0', 'count', 10);
const uptime = collected('parcel.station.uptime', '1.1.0', 'gauge', 6);
const fill = collected('parcel.locker.fill', '2.1.3', 'gauge', 10);
const openings = collected('parcel.locker.openings.count', '2.1.4', 'count', 10);
const returned = collected('parcel.scans.count', '4.1.0', 'count', 6);

const marked = (metric: string, part: string) => metric.replace(part, `«${part}»`);

/** The places that name a metric besides its group. */
const metadataOf = (from: string, to: string): Edit => ({
  from: `  - key: ${from}\n    metadata`,
  to: `  - key: ${to}\n    metadata`,
});

const openingsTo = (key: string): readonly Edit[] => [
  metadataOf('parcel.locker.openings.count', key),
  { from: '"(parcel.locker.openings.count /', to: `"(${key} /` },
  {
    file: 'extension/documents/parcels.dashboard.json',
    from: 'sum(`parcel.locker.openings.count`)',
    to: `sum(\`${key}\`)`,
  },
];

const jamsToPlain: readonly Edit[] = [
  metadataOf('parcel.conveyor.jams_count', 'parcel.conveyor.jams'),
  { file: 'extension/alerts/jams.json', from: '"parcel.conveyor.jams_count:', to: '"parcel.conveyor.jams:' },
];

export const collectedMetricCases: readonly RuleCases[] = [
  {
    code: 'DTX0060',
    sample: 'parcel-station',
    invalid: [
      {
        title: 'a count in a table',
        from: openings,
        to: openings.replace('parcel.locker.openings.count', '«parcel.locker.openings»'),
        and: openingsTo('parcel.locker.openings'),
        fixed: true,
      },
      {
        title: 'a count that an alert names',
        from: jams,
        to: jams.replace('parcel.conveyor.jams_count', '«parcel.conveyor.jams»'),
        and: jamsToPlain,
        fixed: true,
      },
      {
        title: 'a gauge that has become a count',
        from: speed,
        to: marked(speed, 'parcel.conveyor.speed').replace('gauge', 'count'),
        fixed: true,
      },
      {
        title: 'a delta',
        from: speed,
        to: marked(speed, 'parcel.conveyor.speed').replace('gauge', 'count,delta'),
        fixed: true,
      },
      {
        title: 'a count of a group',
        from: uptime,
        to: marked(uptime, 'parcel.station.uptime').replace('gauge', 'count'),
        fixed: true,
      },
    ],
    valid: [
      {
        title: 'an underscore for the dot',
        from: openings,
        to: openings.replace('openings.count', 'openings_count'),
        and: openingsTo('parcel.locker.openings_count'),
      },
      { title: 'no type', from: speed, to: speed.replace('            type: gauge\n', '') },
    ],
  },
  {
    code: 'DTX0061',
    sample: 'parcel-station',
    invalid: [
      {
        title: 'a gauge that counts nothing',
        from: jams,
        to: marked(jams, 'parcel.conveyor.jams_count').replace('type: count', 'type: gauge'),
        fixed: true,
      },
      {
        title: 'a gauge in a table',
        from: openings,
        to: marked(openings, 'parcel.locker.openings.count').replace('type: count', 'type: gauge'),
        fixed: true,
      },
      {
        title: 'a gauge with a number in its key',
        from: speed,
        to: speed.replace('parcel.conveyor.speed', '«parcel.conveyor.speed_count»'),
        and: [metadataOf('parcel.conveyor.speed', 'parcel.conveyor.speed_count')],
        fixed: true,
      },
      {
        title: 'a gauge of a group',
        from: uptime,
        to: uptime.replace('parcel.station.uptime', '«parcel.station.uptime.count»'),
        and: [metadataOf('parcel.station.uptime', 'parcel.station.uptime.count')],
        fixed: true,
      },
      {
        title: 'a gauge that a calculated metric names',
        from: fill,
        to: fill.replace('parcel.locker.fill', '«parcel.locker.fill_count»'),
        and: [
          metadataOf('parcel.locker.fill', 'parcel.locker.fill_count'),
          { from: '100 - parcel.locker.fill:avg', to: '100 - parcel.locker.fill_count:avg' },
        ],
        fixed: true,
      },
    ],
    valid: [
      {
        title: 'a key that ends in counter',
        from: speed,
        to: speed.replace('conveyor.speed', 'conveyor.counter'),
        and: [metadataOf('parcel.conveyor.speed', 'parcel.conveyor.counter')],
      },
      {
        title: 'a key that counts in the middle',
        from: speed,
        to: speed.replace('conveyor.speed', 'count.speed'),
        and: [metadataOf('parcel.conveyor.speed', 'parcel.count.speed')],
      },
    ],
  },
  {
    code: 'DTX0062',
    sample: 'parcel-station',
    invalid: [
      {
        title: 'a metric copied',
        from: speed,
        to: `${speed}${marked(collected('parcel.conveyor.speed', '3.9.0', 'gauge', 10), 'parcel.conveyor.speed')}`,
      },
      {
        title: 'a metric copied in a table',
        from: fill,
        to: `${fill}${marked(collected('parcel.locker.fill', '2.1.9', 'gauge', 10), 'parcel.locker.fill')}`,
      },
      {
        title: 'a metric copied in a group',
        from: uptime,
        to: `${uptime}${marked(collected('parcel.station.uptime', '1.9.0', 'gauge', 6), 'parcel.station.uptime')}`,
      },
      {
        title: 'a metric copied to the end',
        from: jams,
        to: `${jams}${marked(collected('parcel.conveyor.speed', '3.9.0', 'gauge', 10), 'parcel.conveyor.speed')}`,
      },
      {
        title: 'a count copied',
        from: jams,
        to: `${jams}${marked(collected('parcel.conveyor.jams_count', '3.9.0', 'count', 10), 'parcel.conveyor.jams_count')}`,
      },
    ],
    valid: [
      {
        title: 'a metric in two groups',
        from: returned,
        to: `${returned}${collected('parcel.station.uptime', '4.9.0', 'gauge', 6)}`,
      },
      {
        title: 'a metric in a group and its subgroup',
        from: jams,
        to: `${jams}${collected('parcel.station.uptime', '3.9.0', 'gauge', 10)}`,
      },
    ],
  },
  {
    code: 'DTX0063',
    sample: 'parcel-station',
    invalid: [
      { title: 'a gauge in the second group', from: returned, to: returned.replace('type: count', 'type: «gauge»') },
      {
        title: 'a delta in the second group',
        from: returned,
        to: returned.replace('type: count', 'type: «count,delta»'),
      },
      {
        title: 'a count in another group',
        from: returned,
        to: `${returned}${collected('parcel.conveyor.speed', '4.9.0', '«count»', 6)}`,
      },
      {
        title: 'a count in a subgroup',
        from: jams,
        to: `${jams}${collected('parcel.station.uptime', '3.9.0', '«count»', 10)}`,
      },
      {
        title: 'a gauge in a subgroup',
        from: jams,
        to: `${jams}${collected('parcel.scans.count', '3.9.0', '«gauge»', 10)}`,
      },
    ],
    valid: [
      {
        title: 'the same type in another group',
        from: returned,
        to: `${returned}${collected('parcel.conveyor.speed', '4.9.0', 'gauge', 6)}`,
      },
      { title: 'no type in the second group', from: returned, to: returned.replace('        type: count\n', '') },
    ],
  },
];
