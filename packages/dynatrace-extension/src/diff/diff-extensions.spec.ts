import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { breaksUnannounced, type DiffSide } from '@extkit/devkit';
import { writeZip } from '@extkit/devkit/archive';
import { isInstalled, rejectionOf, temporaryFolder, type Files } from '@extkit/testing';
import { describe, expect, it } from 'vitest';
import { temporaryProject } from '../testing/temporary-project.ts';
import { diffExtensions } from './diff-extensions.ts';

const hasGit = isInstalled('git', '--version');

function manifest(version: string, rest = ''): string {
  return `name: custom:cache\nversion: "${version}"\nminDynatraceVersion: "1.300"\n${rest}`;
}

function project(text: string, files: Files = {}): DiffSide {
  const named = Object.entries(files).map(([path, content]) => [`extension/${path}`, content] as const);
  return { project: temporaryProject({ 'extension/extension.yaml': text, ...Object.fromEntries(named) }) };
}

async function bundle(text: string): Promise<DiffSide> {
  const path = join(temporaryFolder(), 'extension.zip');
  await writeZip(path, [{ path: 'extension.yaml', content: text }]);
  return { bundle: path };
}

/** The changes from one manifest to another, as `severity kind subject`. The version is raised. */
async function changes(before: string, after: string, files: readonly [Files?, Files?] = []): Promise<string[]> {
  const diff = await diffExtensions(
    project(manifest('1.0.0', before), files[0]),
    project(manifest('1.0.1', after), files[1]),
  );
  return diff.changes.map(({ severity, kind, subject }) => `${severity} ${kind} ${subject}`);
}

/** A Prometheus group with these lines above its metrics. */
function group(metrics: string, head = ''): string {
  return `prometheus:\n  - group: g\n${head}    metrics:\n${metrics}`;
}

const HITS = '      - { key: cache.hits, value: "metric:hits", type: gauge }\n';
const MISSES = '      - { key: cache.misses, value: "metric:misses", type: gauge }\n';

describe('the two sides', () => {
  it('are projects or bundles, whichever', async () => {
    const sides = [project(manifest('1.0.0', group(HITS))), await bundle(manifest('1.0.0', group(HITS)))];
    for (const before of sides) {
      for (const after of sides) {
        expect((await diffExtensions(before, after)).changes).toEqual([]);
      }
    }
  });

  it('say where they come from', async () => {
    const [before, after] = [await bundle(manifest('1.0.0')), project(manifest('2.0.0'))];

    expect(await diffExtensions(before, after)).toMatchObject({
      before: { label: 'bundle' in before && before.bundle, name: 'custom:cache', version: '1.0.0' },
      after: { label: expect.stringMatching(/extension$/) as string, version: '2.0.0' },
      step: 'major',
    });
  });

  it('must be understood', async () => {
    const error = await rejectionOf(diffExtensions(project('name: ['), project(manifest('1.0.0'))));
    expect(String(error)).toMatch(/UserError: .*extension\.yaml:\d+:\d+ cannot be understood: /);
    const broken = diffExtensions(await bundle('\t: ['), project(manifest('1.0.0')));
    expect(String(await rejectionOf(broken))).toMatch(/UserError/);
  });

  it.each(['[]', '3', 'name: 1\nversion: {}', 'prometheus: 3\ntopology: []\nvars: {}', 'constructor: x'])(
    'may look as they like: %j',
    async (text) => {
      const full = manifest('1.0.0', group(HITS));
      await expect(diffExtensions(project(text), project(full))).resolves.toBeDefined();
      await expect(diffExtensions(project(full), project(text))).resolves.toBeDefined();
    },
  );
});

describe.skipIf(!hasGit)('a revision of git', () => {
  function repository() {
    const root = temporaryFolder({ 'apps/cache/extension/extension.yaml': manifest('1.0.0', group(HITS)) });
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=n', '-c', 'user.email=e', ...args], { cwd: root, stdio: 'pipe' });
    const directory = join(root, 'apps/cache');
    const manifestPath = join(directory, 'extension/extension.yaml');
    git('init', '--quiet', '--initial-branch=main');
    git('add', '.');
    git('commit', '--quiet', '-m', 'one');
    return { git, manifestPath, project: { directory, manifestPath } };
  }

  const kinds = async (before: DiffSide, after: DiffSide) =>
    (await diffExtensions(before, after)).changes.map(({ kind, subject }) => `${kind} ${subject}`);

  it('is what the project was then', async () => {
    const { project: extension, manifestPath } = repository();
    writeFileSync(manifestPath, manifest('1.0.1', group(MISSES)));

    expect(await kinds({ project: extension, revision: 'main' }, { project: extension })).toEqual([
      'metric-removed cache.hits',
      'metric-added cache.misses',
    ]);
  });

  it('may be where a branch was left, whatever happened there since', async () => {
    const { project: extension, manifestPath, git } = repository();
    git('checkout', '--quiet', '-b', 'mine');
    git('checkout', '--quiet', 'main');
    writeFileSync(manifestPath, manifest('2.0.0', group(MISSES)));
    git('commit', '--quiet', '-am', 'theirs');
    git('checkout', '--quiet', 'mine');

    expect(await kinds({ project: extension, revision: 'main...' }, { project: extension })).toEqual([]);
    expect(await kinds({ project: extension, revision: 'main' }, { project: extension })).not.toEqual([]);
  });

  it.each(['nowhere', '--output=x', 'nowhere...', ''])('must be known: %j', async (revision) => {
    const { project: extension } = repository();
    const error = await rejectionOf(diffExtensions({ project: extension, revision }, { project: extension }));
    expect(String(error)).toMatch(/UserError: git knows no revision ".*" of .*: correct its name, or fetch it/);
  });

  it('must have the extension', async () => {
    const { project: extension, git } = repository();
    git('commit', '--quiet', '--allow-empty', '-m', 'two');
    git('rm', '--quiet', '-r', '--cached', '.');
    git('commit', '--quiet', '-m', 'three');
    const error = await rejectionOf(diffExtensions({ project: extension, revision: 'main' }, { project: extension }));
    expect(String(error)).toMatch(/is not in the revision "main"/);
  });

  it('needs a repository', async () => {
    const extension = temporaryProject({ 'extension/extension.yaml': manifest('1.0.0') });
    const error = await rejectionOf(diffExtensions({ project: extension, revision: 'main' }, { project: extension }));
    expect(String(error)).toMatch(/UserError: .* is in no git repository: compare with a bundle instead\./);
  });
});

describe('versions', () => {
  const step = async (before: string, after: string) => {
    const [was, is] = [project(manifest(before, group(HITS + MISSES))), project(manifest(after, group(HITS)))];
    const diff = await diffExtensions(was, is);
    return [diff.step, breaksUnannounced(diff)];
  };

  it.each([
    ['1.0.0', '2.0.0', 'major', false],
    ['1.0.0', '1.1.0', 'minor', true],
    ['1.0', '1.0.1', 'patch', true],
    ['0.1.0', '0.2.0', 'major', false],
    ['0.1.0', '0.1.1', 'patch', true],
    ['0.0.1', '0.0.2', 'major', false],
    ['0.0.1', '1.0.0', 'major', false],
    ['1.0.0', '1.0.0', 'none', true],
    ['1.1.0', '1.0.9', 'back', true],
    ['1.0.0', '1.x', 'unknown', true],
  ])('from %s to %s a breaking change is a %s step', async (before, after, expected, unannounced) => {
    expect(await step(before, after)).toEqual([expected, unannounced]);
  });

  it('must be raised where anything has changed', async () => {
    const [before, after] = [project(manifest('1.0.0')), project(manifest('1.0.0', group(HITS)))];
    const { changes: found } = await diffExtensions(before, after);
    expect(found.map(({ kind }) => kind)).toContain('version-not-raised');
  });
});

describe('metrics', () => {
  it('break what uses them where they go, and nothing where they come', async () => {
    expect(await changes(group(HITS), group(MISSES))).toEqual([
      'breaking metric-removed cache.hits',
      'harmless metric-added cache.misses',
    ]);
  });

  it('are gone where they are only described any more', async () => {
    const described = 'metrics:\n  - { key: cache.hits, metadata: { displayName: Hits, unit: Count } }\n';
    expect(await changes(described + group(HITS + MISSES), described + group(MISSES))).toEqual([
      'breaking metric-removed cache.hits',
    ]);
  });

  it.each([
    ['gauge', 'count', 'breaking metric-type-changed cache.hits'],
    ['count', '"count,delta"', 'notable metric-delta-changed cache.hits'],
  ])('are others where their type changes from %s to %s', async (before, after, expected) => {
    const typed = (type: string) => group(HITS.replace('gauge', type));
    expect(await changes(typed(before), typed(after))).toEqual([expected]);
  });

  it('may be measured or read otherwise', async () => {
    const unit = (name: string) =>
      `metrics:\n  - { key: cache.hits, metadata: { displayName: Hits, unit: ${name} } }\n`;
    expect(await changes(unit('Byte') + group(HITS), unit('KiloByte') + group(HITS.replace(':hits', ':good')))).toEqual(
      ['notable metric-unit-changed cache.hits', 'notable metric-value-changed cache.hits'],
    );
  });

  it('tell of a dimension once, however many have it', async () => {
    const dimension = (key: string) => `    dimensions: [{ key: ${key}, value: "const:x" }]\n`;
    expect(await changes(group(HITS + MISSES, dimension('node')), group(HITS + MISSES, dimension('host')))).toEqual([
      'breaking dimension-removed node',
      'notable dimension-added host',
    ]);
  });

  it('of Prometheus have all labels for dimensions, named or not', async () => {
    const label = '    dimensions: [{ key: node, value: "label:node" }]\n';
    expect(await changes(group(HITS, label), group(HITS))).toEqual([]);
  });
});

describe('feature sets', () => {
  const inSet = (name: string) => `    featureSet: ${name}\n`;

  it('that an existing group needs now are a silent break, told once', async () => {
    const diff = await diffExtensions(
      project(manifest('1.0.0', group(HITS + MISSES))),
      project(manifest('1.0.1', group(HITS + MISSES, inSet('Basic')))),
    );
    expect(diff.changes).toEqual([
      {
        kind: 'feature-set-gates',
        severity: 'breaking',
        subject: 'Basic',
        message:
          "cache.hits, cache.misses came with every configuration, and now 'Basic' has to be switched on: where an installed configuration has not, it stops silently.",
        source: 'facts 3.7 rule 10',
      },
    ]);
  });

  it('that are renamed are one break, and no removal or addition besides', async () => {
    expect(await changes(group(HITS, inSet('Old')), group(HITS, inSet('New')))).toEqual([
      'breaking feature-set-moved Old',
    ]);
  });

  it('that are needed no more have everybody collect', async () => {
    expect(await changes(group(HITS, inSet('Basic')), group(HITS))).toEqual(['notable feature-set-lifted Basic']);
  });

  it('that are new with what they collect have to be switched on', async () => {
    const more = `${group(HITS)}  - group: h\n${inSet('More')}    metrics:\n${MISSES}`;
    expect(await changes(group(HITS), more)).toEqual([
      'notable feature-set-added More',
      'harmless metric-added cache.misses',
    ]);
    expect(await changes(more, group(HITS))).toEqual([
      'breaking feature-set-removed More',
      'breaking metric-removed cache.misses',
    ]);
  });

  it('of a subgroup count before those of its group', async () => {
    const nested = (set: string) =>
      `snmp:\n  - group: g\n    featureSet: Basic\n    subgroups:\n      - subgroup: s\n        table: true\n        featureSet: ${set}\n        metrics:\n          - { key: a.b, value: "oid:1.3", type: gauge }\n`;
    expect(await changes(nested('Basic'), nested('Table'))).toEqual(['breaking feature-set-moved Basic']);
  });

  it('gate what a Python extension has only described', async () => {
    const described = 'metrics:\n  - { key: a.b, metadata: { displayName: B, unit: Count } }\n';
    const python = (sets: string) => `${described}python:\n  runtime: { module: a }\n${sets}`;
    expect(
      await changes(python(''), python('  featureSets:\n    - featureSet: Basic\n      metrics: [{ key: a.b }]\n')),
    ).toEqual(['breaking feature-set-gates Basic']);
  });
});

describe('the activation of a Python extension', () => {
  const PYTHON = 'python:\n  runtime: { module: a }\n  activation:\n    remote: { path: activationSchema.json }\n';

  function schema(endpoint: Readonly<Record<string, unknown>>, enumItems: readonly string[] = []): Files {
    const types = {
      pythonRemote: {
        properties: { endpoints: { type: 'list', minItems: 1, items: { type: { $ref: '#/types/endpoint' } } } },
      },
      endpoint: { properties: endpoint },
    };
    const enums = { level: { type: 'enum', items: enumItems.map((value) => ({ value })) } };
    const properties = { pythonRemote: { type: { $ref: '#/types/pythonRemote' } } };
    return { 'activationSchema.json': JSON.stringify({ types, enums, properties }) };
  }

  const property = async (before: object | undefined, after: object | undefined, choices: readonly string[][] = []) =>
    changes(PYTHON, PYTHON, [
      schema({ ...(before && { x: before }) }, choices[0]),
      schema({ ...(after && { x: after }) }, choices[1]),
    ]);

  const text = { type: 'text', nullable: false, default: '' };
  const notEmpty = { constraints: [{ type: 'LENGTH', minLength: 1 }] };
  const level = { type: { $ref: '#/enums/level' }, default: 'a' };

  it.each([
    ['no default', { type: 'text', nullable: false }, 'breaking property-required'],
    ['a default that is not valid', { ...text, ...notEmpty }, 'breaking property-required'],
    ['a list that needs items', { type: 'list', items: { type: 'text' }, minItems: 1 }, 'breaking property-required'],
    ['a list', { type: 'list', items: { type: 'text' } }, 'harmless property-added'],
    ['a default', { type: 'boolean', nullable: false, default: false }, 'harmless property-added'],
    ['nothing to fill in', { type: 'text', nullable: true }, 'harmless property-added'],
    [
      'a precondition',
      { ...text, ...notEmpty, precondition: { type: 'NULL', property: 'y' } },
      'harmless property-added',
    ],
  ])('breaks installed configurations by a new property with %s, or does not', async (_, added, expected) => {
    expect(await property(undefined, added)).toEqual([`${expected} pythonRemote.endpoints[].x`]);
  });

  it.each([
    ['goes', text, undefined, 'notable property-removed'],
    ['is of another type', text, { type: 'integer', default: 1 }, 'breaking property-type-changed'],
    ['is an enum', text, level, 'breaking property-type-changed'],
    ['must be filled in', { type: 'text', nullable: true }, { type: 'text' }, 'breaking property-required'],
    ['has other limits', text, { ...text, ...notEmpty }, 'notable property-limits-changed'],
  ])('tells of a property that %s', async (_, before, after, expected) => {
    expect(await property(before, after)).toEqual([`${expected} pythonRemote.endpoints[].x`]);
  });

  it('tells of choices that go or come', async () => {
    expect(
      await property(level, level, [
        ['a', 'b'],
        ['a', 'c'],
      ]),
    ).toEqual([
      'breaking choice-removed pythonRemote.endpoints[].x',
      'harmless choice-added pythonRemote.endpoints[].x',
    ]);
  });

  it('does not mind what types are called, nor circles', async () => {
    const named = (name: string): Files => ({
      'activationSchema.json': JSON.stringify({
        types: { [name]: { properties: { next: { type: { $ref: `#/types/${name}` }, nullable: true } } } },
        properties: { pythonRemote: { type: { $ref: `#/types/${name}` } } },
      }),
    });
    expect(await changes(PYTHON, PYTHON, [named('a'), named('b')])).toEqual([]);
  });

  it('may come and go as a whole', async () => {
    const local = PYTHON.replace('remote', 'local');
    const both = (schema({})['activationSchema.json'] ?? '')
      .toString()
      .replace('"properties":{"pythonRemote"', '$&:{"type":{"$ref":"#/types/pythonRemote"}},"pythonLocal"');
    const files = { 'activationSchema.json': both };
    expect(await changes(PYTHON, local, [files, files])).toEqual([
      'breaking activation-removed pythonRemote',
      'harmless activation-added pythonLocal',
    ]);
  });

  it('may drop a Python', async () => {
    const version = (min: string) => `python:\n  runtime: { module: a, version: { min: "${min}" } }\n`;
    expect(await changes(version('3.10'), version('3.14'))).toEqual([
      'breaking python-dropped python.runtime.version.min',
    ]);
    expect(await changes(version('3.14'), version('3.10'))).toEqual([
      'harmless python-added python.runtime.version.min',
    ]);
  });
});

describe('variables', () => {
  const variable = (rest: string) => `vars:\n  - { id: a, type: text${rest} }\n`;

  it.each([
    ['comes and must be filled in', '', variable(', required: true'), 'breaking variable-required'],
    ['comes with a default', '', variable(', required: true, defaultValue: x'), 'harmless variable-added'],
    ['goes', variable(''), '', 'notable variable-removed'],
    ['is of another type', variable(''), variable('').replace('text', 'enum'), 'breaking variable-type-changed'],
    ['must be filled in', variable(''), variable(', required: true'), 'breaking variable-required'],
    ['has other limits', variable(', maxLength: 9'), variable(', maxLength: 5'), 'notable variable-limits-changed'],
    [
      'loses a choice',
      variable(', availableValues: [{ value: x }, { value: y }]'),
      variable(', availableValues: [{ value: x }]'),
      'breaking choice-removed',
    ],
  ])('tell of one that %s', async (_, before, after, expected) => {
    expect(await changes(before, after)).toEqual([`${expected} a`]);
  });
});

describe('topology', () => {
  const type = (...rules: readonly string[]) =>
    `topology:\n  types:\n    - name: cache:node\n      displayName: Node\n      rules: [${rules.join(', ')}]\n`;
  const rule = (idPattern: string, source = 'cache.hits') =>
    `{ idPattern: "${idPattern}", sources: [{ sourceType: Metrics, condition: "$eq(${source})" }] }`;

  it.each([
    ['a type that goes', type(rule('n_{node}')), '', 'breaking entity-type-removed'],
    ['a type that comes', '', type(rule('n_{node}')), 'harmless entity-type-added'],
    ['other ids', type(rule('n_{node}')), type(rule('n_{node}_{port}')), 'breaking entity-id-changed'],
    [
      'a rule that goes',
      type(rule('n_{node}'), rule('m_{node}')),
      type(rule('n_{node}')),
      'breaking entity-rule-removed',
    ],
    [
      'a rule that comes',
      type(rule('n_{node}')),
      type(rule('n_{node}'), rule('m_{node}')),
      'notable entity-rule-added',
    ],
    ['other data', type(rule('n_{node}')), type(rule('n_{node}', 'cache.misses')), 'notable entity-rule-changed'],
  ])('tells of %s', async (_, before, after, expected) => {
    expect(await changes(before, after)).toEqual([`${expected} cache:node`]);
  });

  it('tells of relationships', async () => {
    const relationship = 'topology:\n  relationships:\n    - { fromType: a:b, toType: c:d, typeOfRelation: RUNS_ON }\n';
    expect(await changes(relationship, '')).toEqual(['notable relationship-removed a:b RUNS_ON c:d']);
    expect(await changes('', relationship)).toEqual(['harmless relationship-added a:b RUNS_ON c:d']);
  });
});

describe('the other parts', () => {
  it('are alerts by their names, whatever their files are called', async () => {
    const alerts = (file: string) => `alerts:\n  - path: ./${file}\n`;
    const alert = (threshold: number) => JSON.stringify({ name: 'Cold', threshold });
    expect(await changes(alerts('a.json'), alerts('b.json'), [{ 'a.json': alert(1) }, { 'b.json': alert(1) }])).toEqual(
      [],
    );
    expect(await changes(alerts('a.json'), alerts('b.json'), [{ 'a.json': alert(1) }, { 'b.json': alert(2) }])).toEqual(
      ['notable alert-changed Cold'],
    );
  });

  it('are dashboards, screens and pipelines', async () => {
    const parts =
      'dashboards:\n  - path: d.json\nscreens:\n  - entityType: a:b\nopenpipeline:\n  pipelines:\n    - { displayName: P, pipelinePath: p.json }\n';
    expect(await changes(parts, '')).toEqual([
      'notable dashboard-removed d.json',
      'notable screen-removed a:b',
      'notable pipeline-removed p.json',
    ]);
  });

  it('are the name, the datasource and the least version', async () => {
    const renamed = await diffExtensions(
      project(manifest('1.0.0', 'snmp: []\n')),
      project(manifest('1.0.1', 'wmi: []\n').replace('cache', 'queue').replace('1.300', '1.1000')),
    );
    expect(renamed.changes.map(({ severity, kind }) => `${severity} ${kind}`)).toEqual([
      'breaking extension-renamed',
      'breaking datasource-removed',
      'notable datasource-added',
      'notable min-version-raised',
    ]);
  });
});

it('does not lose what was changed in a folder that goes', async () => {
  const side = project(manifest('1.0.0'));
  if ('project' in side) rmSync(side.project.directory, { recursive: true });
  expect(String(await rejectionOf(diffExtensions(side, side)))).toMatch(
    /cannot be understood: The file does not exist/,
  );
});
