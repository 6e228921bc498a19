import type { Edit, RuleCases } from '../rule-cases.ts';

const sample = 'cold-store';
const manifest = 'extension/extension.yaml';
const rooms = 'extension/documents/rooms.dashboard.json';
const classic = 'extension/dashboards/rooms.json';

const lastLayout = '    "3": { "x": 12, "y": 2, "w": 12, "h": 6 }';

/** The end of the document, and of the envelope around it. */
const end: Edit = { file: rooms, from: `${lastLayout}\n  }\n}\n`, to: `${lastLayout}\n  }\n}}\n` };

const screens = 'documents:\n  screens:\n    - displayName: Room\n      path: documents/room.screen.json\n';
const since = (version: string) => ({
  from: 'minDynatraceVersion: "1.310"',
  to: `minDynatraceVersion: ${version}`,
  and: [{ file: manifest, from: 'documents:\n', to: screens }],
  add: { 'extension/documents/room.screen.json': '{ "tiles": {} }' },
});

export const documentCases: readonly RuleCases[] = [
  {
    code: 'DTX0308',
    sample,
    invalid: [
      {
        title: 'a document as it is downloaded',
        file: rooms,
        from: '{\n  "version": 19,',
        to: '{\n  "name": "Cold rooms",\n  "type": "dashboard",\n  «"content"»: {\n  "version": 19,',
        and: [end],
      },
      {
        title: 'with an id',
        file: rooms,
        from: '{\n  "version": 19,',
        to: '{ "id": "a", "version": 3, "name": "Cold rooms", "type": "dashboard", «"content"»: {\n  "version": 19,',
        and: [end],
      },
      {
        title: 'with more after the content',
        file: rooms,
        from: '{\n  "version": 19,',
        to: '{ «"content"»: {\n  "version": 19,',
        and: [{ ...end, to: `${lastLayout}\n  }\n},\n "name": "Cold rooms", "type": "dashboard" }\n` }],
      },
      {
        title: 'with the content as a text',
        from: '',
        to: '',
        add: { [rooms]: '{ "name": "Cold rooms", "type": "dashboard", «"content"»: "{}" }' },
      },
      {
        title: 'with tiles of its own',
        file: rooms,
        from: '{\n  "version": 19,',
        to: '{ "tiles": {}, "layouts": {}, "type": "dashboard", «"content"»: {\n  "version": 19,',
        and: [end],
      },
    ],
    valid: [
      {
        title: 'a document with a name',
        file: rooms,
        from: '  "version": 19,',
        to: '  "version": 19,\n  "name": "Rooms",',
      },
      {
        title: 'a document with a type',
        file: rooms,
        from: '  "version": 19,',
        to: '  "version": 19,\n  "type": "x",',
      },
    ],
  },
  {
    code: 'DTX0312',
    sample,
    invalid: [
      {
        title: 'a misspelt metric in a query',
        file: rooms,
        from: '"query": "timeseries t = avg(cold.room.temperature), by: { room.name }",',
        to: '"query": "timeseries t = avg(«cold.room.temprature»), by: { room.name }",',
      },
      {
        title: 'the second metric of a query',
        file: rooms,
        from: 'duty = avg(cold.room.compressor)',
        to: 'duty = avg(«cold.room.duty»)',
      },
      {
        title: 'the query of a variable',
        file: rooms,
        from: 'max(cold.room.door)',
        to: 'max(«cold.room.doors»)',
      },
      {
        title: 'a selector of the classic kind',
        file: classic,
        from: '"metricSelector": "cold.room.temperature:splitBy',
        to: '"metricSelector": "«cold.room.temp»:splitBy',
      },
      {
        title: 'a metric of the classic kind',
        file: classic,
        from: '"metric": "cold.room.compressor"',
        to: '"metric": "«cold.room.compressors»"',
      },
    ],
    valid: [
      {
        title: 'a metric of Dynatrace',
        file: rooms,
        from: 'avg(cold.room.temperature), by: { room.name }',
        to: 'avg(dt.host.memory.usage)',
      },
      {
        title: 'a metric in a text',
        file: rooms,
        from: '"content": "# Cold rooms"',
        to: '"content": "timeseries avg(cold.room.humidity)"',
      },
    ],
  },
  {
    code: 'DTX0313',
    sample,
    invalid: [
      {
        title: 'screens for an older Dynatrace',
        from: 'documents:\n',
        to: screens,
        at: '"1.310"',
        add: { 'extension/documents/room.screen.json': '{ "tiles": {} }' },
      },
      { title: 'one version too old', ...since('«"1.340"»') },
      { title: 'with a patch', ...since('«"1.340.99"»') },
      { title: 'in other quotes', ...since("«'1.300.0'»") },
      { title: 'far too old', ...since('«"1.99"»') },
    ],
    valid: [
      { title: 'the first version that has them', ...since('"1.341"') },
      { title: 'a later version', ...since('"1.350.1"') },
    ],
  },
];
