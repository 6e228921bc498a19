import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { edit, findings, messages, ONEAGENT_MANIFEST } from './testing/broken-plugin.ts';
import { verify } from './verify.ts';
import { temporaryFolder } from '@extkit/testing';

it('finds nothing in the valid manifest', async () => {
  expect(await findings(ONEAGENT_MANIFEST)).toEqual([]);
});

describe('what is no JSON', () => {
  it.each([
    ['nothing', '', 'error DOC0007 1:1'],
    ['blanks', ' \n ', 'error DOC0007 1:1'],
    ['a byte-order mark', `\uFEFF${ONEAGENT_MANIFEST}`, 'error DOC0001 1:1'],
    ['a comment', `// plugin\n${ONEAGENT_MANIFEST}`, 'error DOC0001 1:1'],
    ['a trailing comma', edit('"rx_pid", "queue"]', '"rx_pid", "queue",]'), 'error DOC0001 19:42'],
    ['single quotes', edit('"python"', "'python'"), 'error DOC0001 4:11'],
    ['a missing brace', ONEAGENT_MANIFEST.trimEnd().slice(0, -1), 'error DOC0001 48:1'],
    ['UTF-16', Buffer.from(`\uFEFF${ONEAGENT_MANIFEST}`, 'utf16le'), 'error DOC0006 1:1'],
    ['Latin-1', Buffer.from('{"name": "\u00e9"}', 'latin1'), 'error DOC0006 1:1'],
    ['a binary file', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'error DOC0006 1:1'],
    ['a tower of lists', '['.repeat(10_000), 'error DOC0004 1:101'],
  ])('%s', async (_, manifest, expected) => {
    expect(await findings(manifest)).toEqual([expected]);
  });

  it('no file, or a folder in its place', async () => {
    const directory = temporaryFolder({ 'folder/plugin.json/': '' });
    for (const manifestPath of [join(directory, 'plugin.json'), join(directory, 'folder', 'plugin.json')]) {
      expect(await verify({ directory, manifestPath })).toMatchObject([{ code: 'DOC0006', severity: 'error' }]);
    }
  });
});

describe('what Python reads though it is no JSON', () => {
  it.each([
    ['a key twice', edit('"version": "1.2"', '"version": 1, "version": "1.2"'), 'warning DOC0002 3:17'],
    ['a threshold of NaN', edit('"threshold": 100', '"threshold": NaN'), 'warning DOC0001 23:22'],
    ['a threshold without end', edit('"threshold": 100', '"threshold": Infinity'), 'warning DOC0001 23:22'],
  ])('%s', async (_, manifest, expected) => {
    expect(await findings(manifest)).toEqual([expected]);
  });
});

describe('what is no manifest', () => {
  it.each([
    ['a list', '[]', 'error DTP0002 1:1'],
    ['null', 'null', 'error DTP0002 1:1'],
    ['a text', '"custom.python.queue"', 'error DTP0002 1:1'],
  ])('%s', async (_, manifest, expected) => {
    expect(await findings(manifest, {})).toContain(expected);
  });

  it('an object with nothing in it lacks all that a OneAgent plugin needs', async () => {
    const missing = ['entity', 'metricGroup', 'metrics', 'name', 'type', 'version'];
    expect((await messages('{}')).slice(0, 6)).toEqual(missing.map((key) => `'${key}' is missing: add it.`));
  });

  it('an object without a name is judged by what else it says', async () => {
    const manifest = '{"entity": "CUSTOM_DEVICE", "metrics": [{"timeseries": {}, "entity": "HOST"}]}';
    expect(await messages(manifest)).toContain(
      "'entity' must be 'CUSTOM_DEVICE' or 'CUSTOM_DEVICE_GROUP', not 'HOST'.",
    );
  });
});

describe('a number written otherwise than the SDK wants it', () => {
  it.each([
    ['a whole number with a point', edit('"samples": 5', '"samples": 5.0'), 'error DTP0002 24:20'],
    ['a whole number with an exponent', edit('"samples": 5', '"samples": 5e0'), 'error DTP0002 24:20'],
    ['a boolean', edit('"samples": 5', '"samples": true'), 'error DTP0002 24:20'],
    ['a fraction as default', edit('"http://localhost"', '1.5'), 'error DTP0002 30:55'],
    ['a threshold below zero', edit('"threshold": 100', '"threshold": -0.5'), 'error DTP0005 23:22'],
  ])('%s', async (_, manifest, expected) => {
    expect(await findings(manifest)).toContain(expected);
  });
});

describe('a metric of the wrong form', () => {
  const state = '{ "statetimeseries": { "key": "state", "displayname": "State", "states": ["OK", "FULL"] } }';
  const both = (timeseries: string) => edit(state, state.replace(' }', ` }, "timeseries": ${timeseries}`));

  it('is told what is wrong in it, not that it is no state', async () => {
    expect(await messages(edit('"unit": "Count"', '"unit": "count"'))).toEqual([
      expect.stringMatching(/^'unit' must be .*: did you mean 'Count'\?$/),
    ]);
  });

  it('is neither', async () => {
    expect(await messages(edit(`"statetimeseries": { "key": "state"`, `"series": { "key": "state"`))).toContain(
      "'metrics[1]' needs 'timeseries' or 'statetimeseries': add what fits.",
    );
  });

  it('is both', async () => {
    expect(await messages(both('{ "key": "size", "unit": "Byte", "displayname": "Size" }'))).toContain(
      "'metrics[1]' has more than one of the forms that exclude each other: keep one.",
    );
  });

  it('is both, but only one of them could be: that is fine with the SDK', async () => {
    expect(await findings(both('{ "key": "size" }'))).not.toContainEqual(expect.stringContaining('error'));
  });
});

it.each([
  ['an empty list of metrics, which nothing can refer to', '[]', 3],
  ['no list of metrics, which is wrong enough', 'null', 1],
])('counts the errors of %s', async (_, metrics, count) => {
  const manifest = ONEAGENT_MANIFEST.replace(/"metrics": \[.*?\n {2}\]/s, `"metrics": ${metrics}`);
  expect(await findings(manifest)).toHaveLength(count);
});

it('gives all errors at once, each at its place', async () => {
  const manifest = edit('"version": "1.2"', '"version": "beta"')
    .replace('"Queue plugin"', '""')
    .replace('"displayOrder": 1', '"displayOrder": 0')
    .replace('{ "key": "state" }', '{ "key": "stat" }')
    .replace('"dimensions": ["queue"]', '"dimensions": ["queu"]');
  expect(await findings(manifest)).toEqual([
    'error DTP0004 3:14',
    'error DTP0005 36:61',
    'error DTP0016 42:89',
    'error DTP0015 45:65',
  ]);
});
