import { expect, it } from 'vitest';
import { temporaryPlugin } from '../testing/simulated-plugin.ts';
import { declarations } from './declarations.ts';
import { temporaryFolder } from '@extkit/testing';

it('gives the metrics of plugin.json, with their dimensions and states', async () => {
  expect(await declarations(temporaryPlugin({ code: '' }))).toEqual({
    metrics: [
      { key: 'load', dimensions: [] },
      { key: 'traffic', dimensions: ['port', 'way'] },
      { key: 'health', dimensions: [], states: ['OK', 'WARNING'] },
    ],
  });
});

it.each(['', '{', '[]', '{"metrics": {}}', '{"metrics": [1, {"timeseries": {"key": 1}}, {"timeseries": null}]}'])(
  'leaves out what it cannot understand: %s',
  async (text) => {
    const directory = temporaryFolder({ 'plugin.json': text });
    expect(await declarations({ directory, manifestPath: `${directory}/plugin.json` })).toEqual({ metrics: [] });
  },
);
