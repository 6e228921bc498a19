import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { identify } from './identify.ts';

const PLUGIN = '{"name": "custom.python.queue", "version": "1.2", "metricGroup": "tech.Queue"}';

const head = (text: string) => {
  const { name, version } = identify('plugin.json', text) ?? {};
  return { name, version };
};

describe('the project of a manifest', () => {
  it.each([
    ['plugins/queue/plugin.json', 'plugins/queue'],
    ['plugin.json', '.'],
    ['/home/me/queue/plugin.json', '/home/me/queue'],
    ['/plugin.json', '/'],
  ])('%s belongs to %s', (manifestPath, root) => {
    expect(identify(manifestPath, PLUGIN)?.root).toBe(root);
  });

  it.each(['plugins/queue/my-plugin.json', 'plugin.json5', 'plugin.json/x'])('%s is no manifest', (manifestPath) => {
    expect(identify(manifestPath, PLUGIN)).toBeUndefined();
  });
});

describe('what makes a plugin.json one of ours', () => {
  it.each([
    ['the name of an ActiveGate plugin', '{"name": "custom.remote.python.queue"}'],
    ['the name of a OneAgent plugin', '{"name": "custom.python.queue"}'],
    ['the name of a JMX plugin', '{"name": "custom.jmx.queue"}'],
    ['a name that is nearly right', '{"name": "custom.python-queue"}'],
    ['a metric group', '{"name": "ruxit.jmx.queue", "metricGroup": "tech.Queue"}'],
    ['metrics of entities', '{"name": "queue", "entity": "HOST", "metrics": []}'],
    ['the same without a name', '{"technologies": ["PYTHON"], "metrics": []}'],
    ['a broken text with such signs', '{"name": "custom.python.queue", "metrics": [{'],
  ])('%s', (_, text) => {
    expect(identify('plugin.json', text)).toMatchObject({ root: '.' });
  });

  it.each([
    [
      'a plugin for Grafana',
      '{"type": "datasource", "name": "Queue", "id": "acme-queue", "metrics": true, "info": {}}',
    ],
    ['a plugin for Mattermost', '{"id": "com.acme.queue", "name": "Queue", "version": "1.0.0", "server": {}}'],
    ['such names elsewhere', '{"name": "Queue", "depends": {"name": "custom.python.queue", "metricGroup": "x"}}'],
    ['a list', `[${PLUGIN}]`],
    ['nothing', ''],
    ['something that is no JSON', 'name: custom.python.queue'],
  ])('but not %s', (_, text) => {
    expect(identify('plugin.json', text)).toBeUndefined();
  });

  const corpus = fileURLToPath(new URL('../../../../shared/corpus/dynatrace-plugin/', import.meta.url));

  it.skipIf(!existsSync(corpus))('all public manifests are (skipped where ../shared is absent)', () => {
    const files = readdirSync(corpus).filter((file) => file.endsWith('.json') && file !== 'VERDICTS.json');
    for (const file of files) {
      const text = readFileSync(join(corpus, file), 'utf8');
      const { name, version } = JSON.parse(text) as { name: string; version: string };
      expect(identify('plugin.json', text), file).toMatchObject({ name, version });
    }
  });
});

describe('the head of a manifest', () => {
  const expected = { name: 'custom.python.queue', version: '1.2' };

  it.each([
    ['in one line', PLUGIN],
    ['over many lines', '{\r\n  "name"\t:\n  "custom.python.queue",\r\n  "version" : "1.2"\r\n}'],
    [
      'behind other values',
      '{"metrics": [{"name": "x", "version": "9"}], "version": "1.2", "name": "custom.python.queue"}',
    ],
    ['behind a text full of brackets', '{"favicon": "]}\\"{[", "version": "1.2", "name": "custom.python.queue"}'],
    ['after a byte-order mark', `\uFEFF${PLUGIN}`],
    ['by the last of equal keys', `{"version": "1.1", ${PLUGIN.slice(1)}`],
    ['before a mistake', `${PLUGIN.slice(0, -1)}, oops`],
  ])('is read %s', (_, text) => {
    expect(head(text)).toEqual(expected);
  });

  it('stays unknown where the value is no text, or needs a parser', () => {
    expect(head('{"metricGroup": "x", "name": 5, "version": "1\\u002e2"}')).toEqual({});
  });
});

describe('the files that count', () => {
  it('are all but those that are never packed', () => {
    expect(identify('a/plugin.json', PLUGIN)?.inputs).toEqual([
      '**/*',
      '!dist/**',
      '!node_modules/**',
      '!**/.*',
      '!**/.*/**',
      '!**/token.conf',
      '!**/properties.json',
      '!**/simulator_snapshot.json',
      '!**/*.log',
    ]);
  });
});

describe('the artifacts', () => {
  it('are the one zip that is named as the plugin', () => {
    expect(identify('a/plugin.json', PLUGIN)?.artifacts).toEqual(['custom.python.queue.zip']);
  });

  it.each(['custom.python.a/b', 'custom.python...', 'custom.python.a*', 'custom.python.a b'])(
    'are unknown for %j, which makes no file name',
    (name) => {
      expect(identify('a/plugin.json', JSON.stringify({ name }))).toMatchObject({ name });
      expect(identify('a/plugin.json', JSON.stringify({ name }))?.artifacts).toBeUndefined();
    },
  );
});

it.each([
  ['["requests"]', true],
  ['[ ]', undefined],
])('tells from install_requires: %s whether a build runs Python', (list, runs) => {
  const text = `{"name": "custom.python.queue", "source": {"package": "queue", "install_requires": ${list}}}`;
  expect(identify('a/plugin.json', text)?.buildsWithPython).toBe(runs);
});

it('reads a head in a time that does not depend on what is odd in it', () => {
  const start = performance.now();
  for (const odd of [
    '"'.repeat(200_000),
    `{"name"${' '.repeat(200_000)}`,
    '{"a":'.repeat(50_000),
    '\\"'.repeat(200_000),
  ]) {
    identify('plugin.json', odd);
  }
  expect(performance.now() - start).toBeLessThan(1_000);
});
