import { describe, expect, it } from 'vitest';
import { edit, findings, messages, ONEAGENT_MANIFEST, QUEUE_PLUGIN } from './testing/broken-plugin.ts';

const table = (rows: readonly (readonly [what: string, manifest: string, ...expected: string[]])[]) =>
  it.each(rows.map(([what, manifest, ...expected]) => ({ what, manifest, expected })))(
    '$what',
    async ({ manifest, expected }) => {
      expect(await findings(manifest)).toEqual(expected);
    },
  );

describe('what the SDK deprecates', () => {
  table([
    [
      'process types by name',
      edit('"technologies": ["PYTHON"]', '"processTypeNames": ["PYTHON"]'),
      'warning DTP0017 7:3',
    ],
    ['process types by id', edit('"technologies": ["PYTHON"]', '"processTypes": [29]'), 'warning DTP0017 7:3'],
  ]);
});

describe('what the SDK passes over', () => {
  table([
    ['a misspelt key', edit('"displayOrder"', '"displayorder"'), 'warning DTP0020 36:45'],
    ['the lower-case key of the documentation', edit('"keyMetrics"', '"keymetrics"'), 'warning DTP0020 40:5'],
    [
      "the SDK's own misspelling",
      edit('{ "key": "state" }', '{ "key": "state", "aggeragation": "avg" }'),
      'warning DTP0020 45:74',
    ],
    ['a misspelt key at the top', edit('"configUI"', '"configUi"'), 'warning DTP0020 33:3'],
    [
      'an entity within a timeseries',
      edit('"key": "depth", ', '"key": "depth", "entity": "HOST", '),
      'warning DTP0021 18:25',
    ],
    [
      'a display name in properties',
      edit('"type": "String"', '"type": "String", "displayName": "URL"'),
      'warning DTP0021 30:39',
    ],
    [
      'a default value in configUI',
      edit('"displayName": "URL"', '"displayName": "URL", "defaultValue": "x"'),
      'warning DTP0021 36:45',
    ],
    [
      'an unknown key metric in lower case',
      edit('"keyMetrics": [{ "key": "depth"', '"keymetrics": [{ "key": "deepth"'),
      'warning DTP0020 40:5',
      'warning DTP0022 40:29',
    ],
    [
      'an unknown aggregation of a metric',
      edit('"unit": "Count"', '"unit": "Count", "aggregation": "MEDIAN"'),
      'warning DTP0023 18:57',
    ],
    [
      'an unknown aggregation of a series',
      edit('{ "key": "state" }', '{ "key": "state", "aggregation": "mean" }'),
      'warning DTP0023 45:89',
    ],
    ['an unknown activation', edit('"activation": "Singleton"', '"activation": "singleton"'), 'warning DTP0023 12:19'],
  ]);

  it('offers to rename the key', async () => {
    expect(await messages(edit('"displayOrder"', '"displayorder"'))).toEqual([
      "The SDK passes over 'displayorder', which it does not know: did you mean 'displayOrder'?",
    ]);
  });

  it('but not a key that is like nothing known', async () => {
    expect(await findings(edit('"version"', '"x-team": "queues", "version"'))).toEqual([]);
  });
});

describe('what the SDK does not enforce', () => {
  table([
    ['a dimension twice', edit('["rx_pid", "queue"]', '["queue", "queue"]'), 'warning DTP0030 19:33'],
    ['a technology twice', edit('["PYTHON"]', '["PYTHON", "PYTHON"]'), 'warning DTP0030 7:30'],
    ['a state twice', edit('["OK", "FULL"]', '["OK", "OK"]'), 'warning DTP0030 27:85'],
    [
      'a state metric with the key of another metric',
      edit('"key": "state", "d', '"key": "depth", "d').replace('{ "key": "state" }', '{ "key": "depth" }'),
      'warning DTP0030 27:35',
    ],
    ['no states', edit('["OK", "FULL"]', '[]'), 'warning DTP0031 27:68'],
    ['no technologies', edit('["PYTHON"]', '[]'), 'warning DTP0031 7:3'],
    ['more than the top 100', edit('"unit": "Count"', '"unit": "Count", "topx": 101'), 'warning DTP0032 18:50'],
    [
      'a display name that is the key',
      edit('"displayname": "Depth"', '"displayname": "depth"'),
      'warning DTP0033 18:57',
    ],
    ['a default of another type', edit('"type": "String"', '"type": "Integer"'), 'warning DTP0034 30:56'],
    ['a number as default of a text', edit('"http://localhost"', '8080'), 'warning DTP0034 30:55'],
    ['a Dropdown without values', edit('["INFO", "DEBUG"]', '[]'), 'warning DTP0035 31:31'],
    ['a Dropdown without default', edit(', "defaultValue": "INFO"', ''), 'warning DTP0035 31:31'],
    [
      'a default that cannot be chosen',
      edit('"defaultValue": "INFO"', '"defaultValue": "WARN"'),
      'warning DTP0035 31:96',
    ],
    ['nothing to be active for', edit('  "technologies": ["PYTHON"],\n', ''), 'warning DTP0036 5:3'],
    [
      'an alert that is never raised',
      edit('"violating_samples": 3', '"violating_samples": 6'),
      'warning DTP0037 24:44',
    ],
    [
      'numbers and states in one chart',
      edit('[{ "key": "state" }]', '[{ "key": "state" }, { "key": "depth" }]'),
      'warning DTP0038 45:45',
    ],
    ['any character for a dot in the name', edit('custom.python', 'custom-python'), 'warning DTP0039 2:11'],
    ['any character for a dot in the version', edit('"1.2"', '"1_2"'), 'warning DTP0039 3:14'],
    [
      'any character for a dot in a key',
      edit('"alert_id": "deep"', '"alert_id": "deep queue"'),
      'warning DTP0039 22:21',
    ],
  ]);

  it.each(['["ON", "on"]', '["OK", "NOT OK"]'])('nor do we complain about the states %s', async (states) => {
    expect(await findings(edit('["OK", "FULL"]', states))).toEqual([]);
  });

  it('takes a text that says a number or a boolean for one', async () => {
    expect(
      await findings(
        edit('"type": "String", "defaultValue": "http://localhost"', '"type": "Integer", "defaultValue": "60"'),
      ),
    ).toEqual([]);
    expect(
      await findings(
        edit('"type": "String", "defaultValue": "http://localhost"', '"type": "boolean", "defaultValue": "True"'),
      ),
    ).toEqual([]);
  });
});

describe('the program', () => {
  const source = /^ {2}"source": \{[^}]*\},\n/m;

  it('cannot be built without a source, unless it is for JMX', async () => {
    const manifest = ONEAGENT_MANIFEST.replace(source, '');
    expect(await findings(manifest)).toEqual(['warning DTP0050 2:3']);
    expect(await findings(manifest.replace('"python"', '"JMX"'))).toEqual([]);
  });

  it('is missing', async () => {
    expect(await findings(ONEAGENT_MANIFEST, {})).toEqual(['warning DTP0051 9:16']);
    expect(await findings(ONEAGENT_MANIFEST, { 'queue_plugin/__init__.py': QUEUE_PLUGIN })).toEqual([]);
    expect(await findings(edit('"queue_plugin"', '"queue_plugin.py/"'))).toEqual(['warning DTP0051 9:16']);
    expect(
      await findings(edit('"install_requires"', '"modules": ["queue_plugin", "other"], "install_requires"')),
    ).toEqual(['warning DTP0051 11:33']);
  });

  it('has another class', async () => {
    expect(await messages(edit('"QueuePlugin"', '"QueuPlugin"'))).toEqual([
      "queue_plugin.py has no class 'QueuPlugin': did you mean 'QueuePlugin'?",
    ]);
    expect(await findings(edit('"QueuePlugin"', '"a.b("'))).toEqual(['warning DTP0052 10:18']);
  });

  it.each([
    ['imports', 'import requests\nfrom parts import QueuePlugin\n'],
    ['imports over several lines', 'import requests\nfrom parts import (\n    Other,\n    QueuePlugin,\n)\n'],
    ['may import', 'import requests\nfrom parts import *\n'],
    ['assigns', 'import requests\nQueuePlugin = make()\n'],
  ])('%s its class', async (_, text) => {
    expect(await findings(ONEAGENT_MANIFEST, { 'queue_plugin.py': text })).toEqual([]);
  });

  it('does not import what it requires', async () => {
    const text = QUEUE_PLUGIN.replace('import requests', 'import json  # no requests');
    expect(await messages(ONEAGENT_MANIFEST, { 'queue_plugin.py': text })).toEqual([
      "No Python file of the plugin imports 'requests': remove it, unless something else needs it.",
    ]);
    expect(await findings(ONEAGENT_MANIFEST, { 'queue_plugin.py': text, 'parts/a.py': 'import requests' })).toEqual([]);
    expect(
      await findings(ONEAGENT_MANIFEST, { 'queue_plugin.py': text, '.venv/a.py': 'import requests' }),
    ).toHaveLength(1);
  });

  it.each([
    ['beautifulsoup4', 'from bs4 import BeautifulSoup'],
    ['PyYAML>=5', 'import os, yaml as y'],
    ['pyOpenSSL==19.1.0', 'from OpenSSL import crypto'],
    ['python-dateutil', '    import dateutil.parser'],
    ['google-api-python-client', 'import googleapiclient.discovery'],
    ['websocket-client', 'import websocket'],
    ['mysql-connector-python', 'import mysql.connector'],
    ['Pillow [extra]', 'import PIL'],
    ['jaydebeapi', 'db = importlib.import_module("jaydebeapi")'],
  ])('imports %s by %j', async (requirement, text) => {
    const manifest = edit('"requests>=2.6.0"', JSON.stringify(requirement));
    expect(await findings(manifest, { 'queue_plugin.py': `${text}\nclass QueuePlugin: pass\n` })).toEqual([]);
  });

  it('relies on package_data in vain', async () => {
    expect(await findings(edit('"activation"', '"package_data": [], "activation"'))).toEqual(['warning DTP0054 12:5']);
  });
});
