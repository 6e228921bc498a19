import { describe, expect, it } from 'vitest';
import { hasPython, observe, only, ONEAGENT_MANIFEST, plugin } from '../testing/simulated-plugin.ts';

const CODE = plugin(['def query(self, **kwargs):', '    self.results_builder.absolute("load", 1)'], 'BasePlugin');

const SNAPSHOT = {
  host_id: 7,
  entries: [
    { group_name: 'shop', group_instance_id: 11, process_type: 29, properties: { Technologies: 'PYTHON, Django' } },
    { group_name: 'shop-admin', group_instance_id: '12', process_type: 10, properties: { Technologies: 'JAVA' } },
  ],
};

/** Simulates the differences from a plugin for PYTHON; gives the ids of the entities that it reports for. */
async function activatedFor(manifest: object, snapshot: object = SNAPSHOT): Promise<string[]> {
  const observations = await observe({
    manifest: { ...ONEAGENT_MANIFEST, ...manifest },
    code: CODE,
    files: { 'simulator_snapshot.json': JSON.stringify(snapshot) },
  });
  return only('metric', observations).map(({ entity }) => `${entity?.type ?? ''} ${entity?.id ?? ''}`);
}

function source(more: object): object {
  return { source: { package: 'demo', className: 'Demo', ...more } };
}

const SHOP = 'PROCESS_GROUP_INSTANCE 11';
const ADMIN = 'PROCESS_GROUP_INSTANCE 12';

/** What of plugin.json differs -> the entities that the plugin is activated for (facts 5). */
const RULES: readonly (readonly [string, object, readonly string[]])[] = [
  ['a technology', { technologies: ['DJANGO'] }, [SHOP]],
  ['several technologies, of which one suffices', { technologies: ['JAVA', 'PYTHON'] }, [SHOP, ADMIN]],
  ['a process type by name', { technologies: [], processTypeNames: ['JAVA'] }, [ADMIN]],
  ['a process type by id', { technologies: [], processTypes: [29] }, [SHOP]],
  ['a name pattern', { technologies: [], ...source({ activation_name_pattern: 'admin$' }) }, [ADMIN]],
  ['its older name', { technologies: [], ...source({ activation_pgi_name_pattern: '^shop$' }) }, [SHOP]],
  ['all criteria at once', { technologies: ['JAVA'], ...source({ activation_name_pattern: 'shop' }) }, [ADMIN]],
  [
    'Singleton: once, for the first that fits',
    { technologies: ['JAVA', 'PYTHON'], ...source({ activation: 'Singleton' }) },
    [SHOP],
  ],
  [
    'Singleton where nothing fits: for the host',
    { technologies: ['RUBY'], ...source({ activation: 'Singleton' }) },
    ['HOST 7'],
  ],
  ['the host', { entity: 'HOST' }, ['HOST 7']],
];

describe.skipIf(!hasPython)('activation (skipped where python3 is absent)', () => {
  it.each(RULES)('by %s', async (_rule, manifest, entities) => {
    expect(await activatedFor(manifest)).toEqual(entities);
  });

  it.each([
    ['nothing fits', { technologies: ['RUBY'] }],
    ['there is no criterion', { technologies: [] }],
    ['the host lacks the technology', { entity: 'HOST', technologies: ['RUBY'] }],
    ['the type is one that no snapshot can name', { technologies: [], processTypeNames: ['ENVOY'] }],
  ])('says so where %s', async (_case, manifest) => {
    await expect(activatedFor(manifest)).rejects.toThrow(/No entry of the snapshot makes the plugin run: give it/);
  });

  it('fills in what a snapshot leaves out', async () => {
    const manifest = source({ activation_name_pattern: '^group_name$' });
    expect(await activatedFor({ technologies: [], ...manifest }, { entries: [{}] })).toEqual([
      'PROCESS_GROUP_INSTANCE 1',
    ]);
  });

  it('tells several instances apart, each with a status of its own', async () => {
    const observations = await observe({
      manifest: { ...ONEAGENT_MANIFEST, technologies: ['JAVA', 'PYTHON'] },
      code: CODE,
      files: { 'simulator_snapshot.json': JSON.stringify(SNAPSHOT) },
    });
    const instances = only('status', observations).map(({ instance }) => instance);
    expect(instances).toEqual(['shop (11)', 'shop-admin (12)']);
    expect(only('run', observations)).toHaveLength(1);
  });

  it('runs an ActiveGate plugin once, without a snapshot', async () => {
    const code = plugin(['def query(self, **kwargs):', '    print(self.activation.endpoint_name)']);
    expect(only('log', await observe({ code }))).toMatchObject([{ message: 'Test configuration' }]);
  });

  it.each([
    ['find_single_process_group(lambda entry: True)', 'Expected exactly 1 pgi to match predicate found: 2'],
    ['find_single_process(lambda process: True)', 'Expected exactly 1 process to match predicate found: 0'],
  ])('self.%s is a configuration error', async (call, details) => {
    const code = plugin(['def query(self, **kwargs):', `    self.${call}`], 'BasePlugin');
    const observations = await observe({
      manifest: ONEAGENT_MANIFEST,
      code,
      files: { 'simulator_snapshot.json': JSON.stringify(SNAPSHOT) },
    });
    expect(only('status', observations)).toMatchObject([{ status: 'ERROR_CONFIG', details }]);
  });
});
