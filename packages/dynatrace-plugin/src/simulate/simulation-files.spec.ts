import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DiagnosticsError } from '@extkit/devkit';
import { describe, expect, it } from 'vitest';
import { hasPython, observe, only, ONEAGENT_MANIFEST, plugin } from '../testing/simulated-plugin.ts';
import { readConfiguration, readSnapshot } from './simulation-files.ts';
import { temporaryFolder } from '@extkit/testing';

/** Real snapshots: other people's data, which lies beside the repository. */
const SNAPSHOTS = fileURLToPath(new URL('../../../../../shared/corpus/dynatrace-plugin/snapshots/', import.meta.url));
const snapshots = existsSync(SNAPSHOTS) ? readdirSync(SNAPSHOTS).filter((file) => file.endsWith('_snapshot.json')) : [];

describe.skipIf(snapshots.length === 0)('public snapshots (skipped where ../shared is absent)', () => {
  it.each(snapshots)('%s can be read', async (file) => {
    const path = join(SNAPSHOTS, file);
    expect(await readSnapshot('/', { snapshot: path })).toBe(readFileSync(path, 'utf8'));
  });

  it.skipIf(!hasPython).each(snapshots)('%s can be simulated, with ids that are exact', async (file) => {
    const text = readFileSync(join(SNAPSHOTS, file), 'utf8');
    const code = plugin(
      [
        'def query(self, **kwargs):',
        '    for entry in self.find_all_process_groups(lambda entry: True):',
        '        print(entry.group_id, entry.group_instance_id)',
        '        [process.properties for process in entry.processes]',
      ],
      'BasePlugin',
    );
    const manifest = {
      ...ONEAGENT_MANIFEST,
      technologies: [],
      source: { package: 'demo', className: 'Demo', activation: 'Singleton' },
    };

    const observations = await observe({ manifest, code, files: { 'simulator_snapshot.json': text } });

    expect(only('status', observations)).toMatchObject([{ status: 'OK' }]);
    const printed = only('log', observations).map(({ message }) => message);
    const ids = /"group_(?:instance_)?id"\s*:\s*(\d+)/g;
    for (const [, id] of text.matchAll(ids)) expect(printed.join(' ').split(' ')).toContain(id);
  });
});

describe('a snapshot', () => {
  it.each([
    ['{"entries": [{"processes": [{"name": "x"}]}]}', 1],
    ['{"entries": {}}', 1],
    ['{"host_id": 1.5}', 1],
    ['{"host_id": "x", "entries": [{"group_id": null}]}', 2],
    ['[]', 1],
    ['{', 1],
  ])('is refused where it is %s', async (text, count) => {
    const folder = temporaryFolder({ 'simulator_snapshot.json': text });
    const failure: unknown = await readSnapshot(folder, {}).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(DiagnosticsError);
    expect((failure as DiagnosticsError).diagnostics).toHaveLength(count);
  });

  it('may say next to nothing', async () => {
    const folder = temporaryFolder({ 'simulator_snapshot.json': '{}' });
    expect(await readSnapshot(folder, {})).toBe('{}');
  });
});

describe('a configuration', () => {
  it('may be absent', async () => {
    expect(await readConfiguration(temporaryFolder(), {})).toBeUndefined();
  });
});
