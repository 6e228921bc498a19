import type { RuleCases } from '../rule-cases.ts';

const sample = 'cold-store';
const doors = 'extension/dashboards/doors.json';
const doorsEntry = '  - path: dashboards/doors.json';
const classic = '{ "dashboardMetadata": { "name": "Doors" }, "tiles": [] }';

/** A file under another name, which the manifest writes. */
const renamed = (name: string) => ({
  from: doorsEntry,
  to: `  - path: «dashboards/${name}»`,
  remove: [doors],
  add: { [`extension/dashboards/${name}`]: classic },
});

/** A file under a name that the manifest does not write. */
const moved = (name: string) => ({ remove: [doors], add: { [`extension/${name}`]: classic } });

export const pathCases: readonly RuleCases[] = [
  {
    code: 'DTX0030',
    sample,
    invalid: [
      { title: 'a path that leaves the folder', from: doorsEntry, to: '  - path: «../dashboards/doors.json»' },
      { title: 'an absolute path', from: doorsEntry, to: '  - path: «/dashboards/doors.json»' },
      { title: 'a drive', from: doorsEntry, to: '  - path: «C:/dashboards/doors.json»' },
      { title: 'backslashes', from: doorsEntry, to: '  - path: «dashboards\\doors.json»' },
      { title: 'two dots inside', from: doorsEntry, to: '  - path: «alerts/../dashboards/doors.json»' },
      { title: 'a name that starts with a dot', from: doorsEntry, to: '  - path: «.dashboards/doors.json»' },
    ],
    valid: [
      { title: 'a dot for the folder itself', from: doorsEntry, to: '  - path: ./dashboards/doors.json' },
      {
        title: 'dots inside a name',
        from: doorsEntry,
        to: '  - path: dashboards/doors..v2.json',
        ...moved('dashboards/doors..v2.json'),
      },
    ],
  },
  {
    code: 'DTX0031',
    sample,
    invalid: [
      { title: 'a misspelt path', from: doorsEntry, to: '  - path: «dashboards/dors.json»' },
      { title: 'no folder', from: doorsEntry, to: '  - path: «doors.json»' },
      { title: 'another folder', from: doorsEntry, to: '  - path: «documents/doors.json»' },
      { title: 'a missing file', from: '', to: '', remove: [doors], at: 'dashboards/doors.json' },
      { title: 'a folder', from: doorsEntry, to: '  - path: «dashboards»' },
      {
        title: 'a missing document',
        from: 'path: documents/rooms.dashboard.json',
        to: 'path: «documents/room.dashboard.json»',
      },
    ],
    valid: [
      {
        title: 'a folder within a folder',
        from: doorsEntry,
        to: '  - path: dashboards/new/doors.json',
        ...moved('dashboards/new/doors.json'),
      },
      {
        title: 'a name with blanks',
        from: doorsEntry,
        to: '  - path: dashboards/All doors.json',
        ...moved('dashboards/All doors.json'),
      },
    ],
  },
  {
    code: 'DTX0032',
    sample,
    invalid: [
      { title: 'a text', ...renamed('doors.txt') },
      { title: 'YAML', ...renamed('doors.yaml') },
      { title: 'JSON with comments', ...renamed('doors.jsonc') },
      { title: 'no ending', ...renamed('doors') },
      { title: 'an ending of a copy', ...renamed('doors.json.bak') },
    ],
    valid: [
      {
        title: 'several dots',
        from: doorsEntry,
        to: '  - path: dashboards/doors.v2.json',
        ...moved('dashboards/doors.v2.json'),
      },
      {
        title: 'upper case',
        from: doorsEntry,
        to: '  - path: dashboards/DOORS.JSON',
        ...moved('dashboards/DOORS.JSON'),
      },
    ],
  },
  {
    code: 'DTX0035',
    sample,
    invalid: [
      { title: 'a path in upper case', from: doorsEntry, to: '  - path: «dashboards/DOORS.json»', fixed: true },
      {
        title: 'a file in upper case',
        from: doorsEntry,
        to: '  - path: «dashboards/doors.json»',
        ...moved('dashboards/Doors.json'),
        fixed: true,
      },
      { title: 'a folder in upper case', from: doorsEntry, to: '  - path: «Dashboards/doors.json»', fixed: true },
      { title: 'an ending in upper case', from: doorsEntry, to: '  - path: «dashboards/doors.JSON»', fixed: true },
      {
        title: 'an alert in upper case',
        from: '  - path: alerts/open-door.json',
        to: '  - path: «alerts/Open-Door.json» # opens',
        fixed: true,
      },
      {
        title: 'a quoted path',
        from: '  - path: alerts/open-door.json',
        to: '  - path: «"alerts/open-DOOR.json"»',
        fixed: true,
      },
    ],
    valid: [
      {
        title: 'upper case in both',
        from: doorsEntry,
        to: '  - path: dashboards/Doors.json',
        ...moved('dashboards/Doors.json'),
      },
      {
        title: 'two files that differ in case only',
        from: doorsEntry,
        to: `${doorsEntry}\n  - path: dashboards/DOORS.json`,
        add: { 'extension/dashboards/DOORS.json': classic },
      },
    ],
  },
];
