import type { RuleCases } from '../rule-cases.ts';

const sample = 'cold-store';
const doors = 'extension/dashboards/doors.json';
const doorsEntry = '  - path: dashboards/doors.json';
const document = 'extension/documents/rooms.dashboard.json';
const classic = '{ "dashboardMetadata": { "name": "Doors" }, "tiles": [] }';

/** A file under a name that the manifest does not write. */
const moved = (name: string) => ({ remove: [doors], add: { [`extension/${name}`]: classic } });

const stray = (name: string, content = 'text') => ({
  title: name,
  from: '',
  to: '',
  add: { [`extension/${name}`]: `«»${content}` },
});

export const entryCases: readonly RuleCases[] = [
  {
    code: 'DTX0033',
    sample,
    invalid: [
      { title: 'a dashboard twice', from: doorsEntry, to: `${doorsEntry}\n  - path: «dashboards/doors.json»` },
      { title: 'written otherwise', from: doorsEntry, to: `${doorsEntry}\n  - path: «./dashboards/doors.json»` },
      {
        title: 'an alert twice',
        from: '  - path: alerts/open-door.json',
        to: '  - path: alerts/open-door.json\n  - path: «alerts/warm-room.json»',
      },
      {
        title: 'a document twice',
        from: '      path: documents/rooms.dashboard.json',
        to: '      path: documents/rooms.dashboard.json\n    - displayName: Again\n      path: «documents/rooms.dashboard.json»',
      },
      {
        title: 'an alert before all others',
        from: 'alerts:\n',
        to: 'alerts:\n  - path: alerts/warm-room.json\n',
        and: [
          {
            from: '  - path: alerts/warm-room.json\n  - path: alerts/open',
            to: '  - path: «alerts/warm-room.json»\n  - path: alerts/open',
          },
        ],
      },
    ],
    valid: [
      {
        title: 'files of one name in two folders',
        from: doorsEntry,
        to: `${doorsEntry}\n  - path: documents/doors.json`,
        add: { 'extension/documents/doors.json': classic },
      },
    ],
  },
  {
    code: 'DTX0033',
    sample: 'turnstile',
    invalid: [
      {
        title: 'a pipeline twice for one kind of data',
        from: '  sources:\n',
        to: '    - displayName: Again\n      pipelinePath: «openpipeline/journal.pipeline.json»\n      configScope: logs\n  sources:\n',
      },
    ],
    valid: [
      {
        title: 'a pipeline for two kinds of data',
        from: '  sources:\n',
        to: '    - displayName: Journal\n      pipelinePath: openpipeline/journal.pipeline.json\n      configScope: events\n  sources:\n',
      },
    ],
  },
  {
    code: 'DTX0034',
    sample,
    invalid: [
      { title: 'an entry removed', from: `${doorsEntry}\n`, to: '', at: '', atFile: doors },
      stray('notes.txt'),
      stray('alerts/unfinished.json', '{}'),
      stray('documents/rooms.dashboard.json.bak', '{}'),
      stray('activation.json', '{}'),
      {
        title: 'a folder of which nothing is named',
        from: '',
        to: '',
        add: { 'extension/cold/a.py': '«»', 'extension/cold/b.py': '', 'extension/cold/parts/c.py': '' },
      },
      {
        title: 'a folder in a folder of which something is named',
        from: '',
        to: '',
        add: { 'extension/alerts/old/a.json': '«»{}', 'extension/alerts/old/b.json': '{}' },
      },
    ],
    valid: [
      {
        title: 'what tells people about the extension',
        from: '',
        to: '',
        add: { 'extension/README.md': '# Cold store', 'extension/LICENSE': 'MIT', 'extension/CHANGELOG.md': '' },
      },
      {
        title: 'what is never packed',
        from: '',
        to: '',
        add: { 'extension/.editorconfig': '', 'extension/secrets.json': '{}', 'extension/cold/__pycache__/a.pyc': '' },
      },
    ],
  },
  {
    code: 'DTX0036',
    sample,
    invalid: [
      {
        title: 'a dashboard of the new kind among the classic ones',
        from: doorsEntry,
        to: '  - path: «documents/rooms.dashboard.json»',
        remove: [doors],
      },
      {
        title: 'a classic dashboard among the documents',
        from: '      path: documents/rooms.dashboard.json',
        to: '      path: «dashboards/doors.json»',
        remove: [document],
      },
      {
        title: 'an alert among the dashboards',
        from: doorsEntry,
        to: '  - path: «alerts/open-door.json»',
        remove: [doors],
      },
      {
        title: 'a dashboard among the alerts',
        from: '  - path: alerts/open-door.json',
        to: '  - path: «dashboards/doors.json»',
        remove: ['extension/alerts/open-door.json'],
      },
      {
        title: 'an envelope among the classic dashboards',
        from: doorsEntry,
        to: '  - path: «dashboards/doors.json»',
        remove: [doors],
        add: { [doors]: '{ "name": "Doors", "type": "dashboard", "content": {} }' },
      },
    ],
    valid: [
      {
        title: 'a classic dashboard that is called a document',
        from: doorsEntry,
        to: '  - path: documents/doors.dashboard.json',
        ...moved('documents/doors.dashboard.json'),
      },
    ],
  },
  {
    code: 'DTX0036',
    sample: 'turnstile',
    invalid: [
      {
        title: 'a source among the pipelines',
        from: '      pipelinePath: openpipeline/gates.pipeline.json',
        to: '      pipelinePath: «openpipeline/gates.source.json»',
        remove: ['extension/openpipeline/gates.pipeline.json'],
      },
      {
        title: 'a pipeline among the sources',
        from: '      sourcePath: openpipeline/gates.source.json',
        to: '      sourcePath: «openpipeline/gates.pipeline.json»',
        remove: ['extension/openpipeline/gates.source.json'],
      },
    ],
    valid: [
      {
        title: 'a pipeline that is called a source',
        from: '      pipelinePath: openpipeline/gates.pipeline.json',
        to: '      pipelinePath: openpipeline/source.json',
        remove: ['extension/openpipeline/gates.pipeline.json'],
        add: {
          'extension/openpipeline/source.json':
            '{ "customId": "extension:turnstile-gates", "displayName": "Gates", "processing": { "processors": [] } }',
        },
      },
    ],
  },
];
