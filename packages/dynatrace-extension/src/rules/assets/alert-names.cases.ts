import type { RuleCases } from '../rule-cases.ts';

const sample = 'cold-store';
const warmRoom = 'extension/alerts/warm-room.json';
const openDoor = 'extension/alerts/open-door.json';

/** A third alert, all of its own but for what is given. */
const third = (own: string) => ({
  'extension/alerts/icy.json': `{
  ${own},
  "metricId": "cold.room.temperature",
  "monitoringStrategy": { "type": "STATIC_THRESHOLD", "threshold": -20 }
}
`,
});
const named = {
  from: '  - path: alerts/open-door.json\n',
  to: '  - path: alerts/open-door.json\n  - path: alerts/icy.json\n',
};
const reversed = {
  from: '  - path: alerts/warm-room.json\n  - path: alerts/open-door.json\n',
  to: '  - path: alerts/open-door.json\n  - path: alerts/warm-room.json\n',
};

export const alertNameCases: readonly RuleCases[] = [
  {
    code: 'DTX0303',
    sample,
    invalid: [
      {
        title: 'a misspelt metric',
        file: warmRoom,
        from: '"metricId": "cold.room.temperature",',
        to: '"metricId": "«cold.room.temprature»",',
      },
      {
        title: 'a metric that was never there',
        file: warmRoom,
        from: '"metricId": "cold.room.temperature",',
        to: '"metricId": "«cold.room.humidity»",',
      },
      {
        title: 'a misspelt metric in a selector',
        file: openDoor,
        from: '"cold.room.door:splitBy',
        to: '"«cold.room.doors»:splitBy',
      },
      {
        title: 'the second metric of a selector',
        file: openDoor,
        from: ':max",',
        to: ':max + «cold.room.gate»:max",',
      },
      {
        title: 'a misspelt metric in the query of a template',
        from: 'timeseries duty = avg(cold.room.compressor), by',
        to: 'timeseries duty = avg(«cold.room.compresor»), by',
      },
      {
        title: 'another first section',
        from: 'count(cold.room.temperature)',
        to: 'count(«colt.room.temperature»)',
      },
    ],
    valid: [
      {
        title: 'a metric of Dynatrace',
        file: warmRoom,
        from: '"metricId": "cold.room.temperature",',
        to: '"metricId": "builtin:host.cpu.usage",',
      },
      {
        title: 'a metric of another extension',
        file: openDoor,
        from: '"cold.room.door:splitBy',
        to: '"warm.lobby.door:splitBy',
      },
    ],
  },
  {
    code: 'DTX0304',
    sample,
    invalid: [
      {
        title: 'a misspelt type',
        file: warmRoom,
        from: '"primaryDimensionKey": "dt.entity.cold-store:room",',
        to: '"primaryDimensionKey": "«dt.entity.cold-store:rom»",',
      },
      {
        title: 'a type that was never there',
        file: openDoor,
        from: '"primaryDimensionKey": "dt.entity.cold-store:room",',
        to: '"primaryDimensionKey": "«dt.entity.cold-store:door»",',
      },
      {
        title: 'another separator',
        file: warmRoom,
        from: '"primaryDimensionKey": "dt.entity.cold-store:room",',
        to: '"primaryDimensionKey": "«dt.entity.cold-store:cold_room»",',
      },
      {
        title: 'a misspelt technology',
        file: openDoor,
        from: '"primaryDimensionKey": "dt.entity.cold-store:room",',
        to: '"primaryDimensionKey": "«dt.entity.cold-stroe:room»",',
      },
      {
        title: 'the entity of a template',
        from: 'dt.source_entity: "{dims:dt.entity.cold-store:room}"',
        to: 'dt.source_entity: "{dims:«dt.entity.cold-store:rooms»}"',
      },
    ],
    valid: [
      {
        title: 'a type of Dynatrace',
        file: warmRoom,
        from: '"primaryDimensionKey": "dt.entity.cold-store:room",',
        to: '"primaryDimensionKey": "dt.entity.host",',
      },
      {
        title: 'a type of another extension',
        file: warmRoom,
        from: '"primaryDimensionKey": "dt.entity.cold-store:room",',
        to: '"primaryDimensionKey": "dt.entity.snmp:cold_room",',
      },
    ],
  },
  {
    code: 'DTX0305',
    sample,
    invalid: [
      {
        title: 'the id of another alert',
        file: openDoor,
        from: '"id": "5a1ef6e1-7f0a-4a5b-9f5e-0d1c3d1f2a02"',
        to: '"id": «"5a1ef6e1-7f0a-4a5b-9f5e-0d1c3d1f2a01"»',
      },
      {
        title: 'the first alert takes the id of the second',
        file: warmRoom,
        from: '5a1ef6e1-7f0a-4a5b-9f5e-0d1c3d1f2a01',
        to: '5a1ef6e1-7f0a-4a5b-9f5e-0d1c3d1f2a02',
        at: '"5a1ef6e1-7f0a-4a5b-9f5e-0d1c3d1f2a02"',
        atFile: openDoor,
      },
      {
        title: 'the order of the manifest',
        ...reversed,
        and: [
          {
            file: warmRoom,
            from: '"5a1ef6e1-7f0a-4a5b-9f5e-0d1c3d1f2a01"',
            to: '«"5a1ef6e1-7f0a-4a5b-9f5e-0d1c3d1f2a02"»',
          },
        ],
      },
      {
        title: 'an id that is no UUID',
        file: openDoor,
        from: '"5a1ef6e1-7f0a-4a5b-9f5e-0d1c3d1f2a02"',
        to: '«"cold"»',
        and: [{ file: warmRoom, from: '5a1ef6e1-7f0a-4a5b-9f5e-0d1c3d1f2a01', to: 'cold' }],
      },
      {
        title: 'a third alert',
        ...named,
        add: third('"id": «"5a1ef6e1-7f0a-4a5b-9f5e-0d1c3d1f2a02"»,\n  "name": "Too icy"'),
      },
    ],
    valid: [
      { title: 'a third alert with an id of its own', ...named, add: third('"id": "3",\n  "name": "Too icy"') },
      { title: 'alerts without ids', ...named, add: third('"name": "Too icy"') },
    ],
  },
  {
    code: 'DTX0306',
    sample,
    invalid: [
      {
        title: 'the name of another alert',
        file: openDoor,
        from: '"name": "Door left open"',
        to: '"name": «"Cold room too warm"»',
      },
      {
        title: 'the first alert takes the name of the second',
        file: warmRoom,
        from: 'Cold room too warm',
        to: 'Door left open',
        at: '"Door left open"',
        atFile: openDoor,
      },
      { title: 'a third alert', ...named, add: third('"name": «"Door left open"»') },
      {
        title: 'two templates',
        from: '  - title: Room without readings',
        to: '  - title: «Compressor without a pause»',
      },
      {
        title: 'the first template takes the title of the second',
        from: '  - title: Compressor without a pause',
        to: '  - title: Room without readings',
        and: [
          {
            from: '  - title: Room without readings\n    description: A cold',
            to: '  - title: «Room without readings»\n    description: A cold',
          },
        ],
      },
    ],
    valid: [
      {
        title: 'a template for what an alert is for',
        from: '  - title: Room without readings',
        to: '  - title: Door left open',
      },
      { title: 'a name in another case', file: openDoor, from: '"Door left open"', to: '"Cold Room too warm"' },
    ],
  },
];
