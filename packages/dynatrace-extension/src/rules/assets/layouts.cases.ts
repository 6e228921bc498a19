import type { RuleCases } from '../rule-cases.ts';

const sample = 'cold-store';
const rooms = 'extension/documents/rooms.dashboard.json';

const lastLayout = '    "3": { "x": 12, "y": 2, "w": 12, "h": 6 }';
const thirdTile = '    "3": {\n      "type": "data",';

export const layoutCases: readonly RuleCases[] = [
  {
    code: 'DTX0309',
    sample,
    invalid: [
      {
        title: 'a tile without a place',
        file: rooms,
        from: thirdTile,
        to: `    «"4"»: { "type": "markdown", "content": "Doors" },\n${thirdTile}`,
      },
      { title: 'the last layout removed', file: rooms, from: `,\n${lastLayout}`, to: '', at: '"3"', atFile: rooms },
      {
        title: 'the first layout removed',
        file: rooms,
        from: '    "1": { "x": 0, "y": 0, "w": 24, "h": 2 },\n',
        to: '',
        at: '"1"',
        atFile: rooms,
      },
      {
        title: 'a tile with a word as its key',
        file: rooms,
        from: thirdTile,
        to: `    «"doors"»: { "type": "markdown", "content": "Doors" },\n${thirdTile}`,
      },
      {
        title: 'a tile with the name of a property of all objects',
        file: rooms,
        from: thirdTile,
        to: `    «"constructor"»: { "type": "markdown", "content": "Doors" },\n${thirdTile}`,
      },
    ],
    valid: [
      {
        title: 'a further tile with its layout',
        file: rooms,
        from: thirdTile,
        to: `    "doors": { "type": "markdown", "content": "Doors" },\n${thirdTile}`,
        and: [
          { file: rooms, from: lastLayout, to: `${lastLayout},\n    "doors": { "x": 0, "y": 8, "w": 24, "h": 1 }` },
        ],
      },
      { title: 'no tiles at all', from: '', to: '', add: { [rooms]: '{ "version": 19, "tiles": {}, "layouts": {} }' } },
    ],
  },
  {
    code: 'DTX0310',
    sample,
    invalid: [
      {
        title: 'a layout without a tile',
        file: rooms,
        from: lastLayout,
        to: `${lastLayout},\n    «"4"»: { "x": 0, "y": 8, "w": 24, "h": 2 }`,
      },
      { title: 'a misspelt key', file: rooms, from: '    "3": { "x"', to: '    «"03"»: { "x"' },
      { title: 'another key', file: rooms, from: '    "1": { "x"', to: '    «"10"»: { "x"' },
      {
        title: 'a tile removed',
        file: rooms,
        from: '    "1": { "type": "markdown", "content": "# Cold rooms" },\n',
        to: '',
        and: [{ file: rooms, from: '    "1": { "x"', to: '    «"1"»: { "x"' }],
      },
      {
        title: 'a tile renamed',
        file: rooms,
        from: thirdTile,
        to: '    "load": {\n      "type": "data",',
        and: [{ file: rooms, from: '    "3": { "x"', to: '    «"3"»: { "x"' }],
      },
    ],
    valid: [
      {
        title: 'a key changed in both places',
        file: rooms,
        from: thirdTile,
        to: '    "load": {\n      "type": "data",',
        and: [{ file: rooms, from: '    "3": { "x"', to: '    "load": { "x"' }],
      },
      {
        title: 'layouts in another order',
        file: rooms,
        from: `    "2": { "x": 0, "y": 2, "w": 12, "h": 6 },\n${lastLayout}`,
        to: `${lastLayout},\n    "2": { "x": 0, "y": 2, "w": 12, "h": 6 }`,
      },
    ],
  },
  {
    code: 'DTX0311',
    sample,
    invalid: [
      {
        title: 'a tile that is too wide for its place',
        file: rooms,
        from: '"3": { "x": 12, "y": 2, "w": 12, "h": 6 }',
        to: '"3": { "x": 12, "y": 2, "w": «13», "h": 6 }',
      },
      {
        title: 'a tile too far to the right',
        file: rooms,
        from: '"3": { "x": 12, "y": 2, "w": 12, "h": 6 }',
        to: '"3": { "x": 18, "y": 2, "w": «12», "h": 6 }',
      },
      {
        title: 'a tile that starts behind the last column',
        file: rooms,
        from: '"3": { "x": 12, "y": 2, "w": 12, "h": 6 }',
        to: '"3": { "x": «24», "y": 2, "w": 12, "h": 6 }',
      },
      {
        title: 'a tile wider than the dashboard',
        file: rooms,
        from: '"1": { "x": 0, "y": 0, "w": 24, "h": 2 }',
        to: '"1": { "x": 0, "y": 0, "w": «25», "h": 2 }',
      },
      {
        title: 'a tile as wide as the dashboard, not at its edge',
        file: rooms,
        from: '"1": { "x": 0, "y": 0, "w": 24, "h": 2 }',
        to: '"1": { "x": 1, "y": 0, "w": «24», "h": 2 }',
      },
    ],
    valid: [
      {
        title: 'a wider grid',
        file: rooms,
        from: '"1": { "x": 0, "y": 0, "w": 24, "h": 2 }',
        to: '"1": { "x": 0, "y": 0, "w": 32, "h": 2 }',
        and: [
          {
            file: rooms,
            from: '  "version": 19,',
            to: '  "version": 19,\n  "settings": { "gridLayout": { "columnsCount": 32 } },',
          },
        ],
      },
      {
        title: 'a narrow tile at the edge',
        file: rooms,
        from: '"3": { "x": 12, "y": 2, "w": 12, "h": 6 }',
        to: '"3": { "x": 23, "y": 2, "w": 1, "h": 6 }',
      },
    ],
  },
];
