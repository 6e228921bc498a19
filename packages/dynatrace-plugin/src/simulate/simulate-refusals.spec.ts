import { DiagnosticsError, UserError, type SimulateOptions } from '@extkit/devkit';
import { describe, expect, it } from 'vitest';
import {
  ACTIVEGATE_MANIFEST,
  hasPython,
  observe,
  ONEAGENT_MANIFEST,
  plugin,
  query,
  type Project,
} from '../testing/simulated-plugin.ts';

const FINE: Project = { code: query('pass') };

function source(more: object): NonNullable<Project['manifest']> {
  return { source: { package: 'demo', className: 'Demo', ...more } };
}

/** What keeps a simulation from starting -> what the user is told. */
const REFUSALS: readonly (readonly [string, Project, RegExp])[] = [
  [
    'a package that is not installed',
    { manifest: source({ install_requires: ['other', 'Not_There>=2'] }), code: 'import not_there.client' },
    /^'not_there', imported in demo\.py line 1, is not installed for Python 3\.\S+ \(.*\): run .* -m pip install 'Not_There>=2', or choose a Python that has it\.$/,
  ],
  [
    'a package of another name than its module',
    { manifest: source({ install_requires: ['some-thing', 'other==1'] }), code: 'import not_there' },
    /pip install 'some-thing' 'other==1', or/,
  ],
  ['a package that plugin.json does not know', { code: 'import not_there' }, /pip install 'not_there', or/],
  [
    'what is not documented',
    { code: 'import ruxit.internals' },
    /'ruxit\.internals'.* is no part of the documented plugin API/,
  ],
  ['a module that is not there', { ...FINE, manifest: source({ package: 'dmeo' }) }, /There is no module 'dmeo' in /],
  [
    'a class that is not there',
    { ...FINE, manifest: source({ className: 'Dmeo' }) },
    /has no class 'Dmeo', .* it has RemoteBasePlugin, Demo\./,
  ],
  [
    'a class of another kind',
    { code: plugin(['pass'], 'BasePlugin') },
    /'Demo' must extend ruxit\.api\.base_plugin\.RemoteBasePlugin\./,
  ],
  ['a syntax error', { code: 'def broken(:' }, /cannot be imported: SyntaxError: .* \(demo\.py line 1\)$/],
  [
    'an error while it is imported',
    { code: '\nundefined' },
    /cannot be imported: NameError: name 'undefined' is not defined \(demo\.py line 2\)$/,
  ],
  [
    'no snapshot',
    { manifest: ONEAGENT_MANIFEST, code: plugin(['pass'], 'BasePlugin') },
    /create .*simulator_snapshot\.json, such as \{/,
  ],
  [
    'no Python program',
    { manifest: { ...ONEAGENT_MANIFEST, name: 'custom.jmx.demo', type: 'JMX', source: undefined }, code: '' },
    /names no source\.package: only plugins written in Python can be simulated/,
  ],
];

describe.skipIf(!hasPython)('a simulation does not start (skipped where python3 is absent)', () => {
  it.each(REFUSALS)('with %s', async (_case, project, message) => {
    const failure: unknown = await observe(project).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UserError);
    expect((failure as UserError).message).toMatch(message);
    expect((failure as UserError).message).not.toContain('\n');
  });

  it('with errors in plugin.json', async () => {
    const failing = observe({ ...FINE, manifest: { ...ACTIVEGATE_MANIFEST, version: 'new' } });
    await expect(failing).rejects.toBeInstanceOf(DiagnosticsError);
  });

  it('with unknown keys in the snapshot: it says where', async () => {
    const files = { 'simulator_snapshot.json': '{"entries": [{"group_nam": "shop"}]}' };
    const failing = observe({ manifest: ONEAGENT_MANIFEST, code: plugin(['pass'], 'BasePlugin'), files });
    await expect(failing).rejects.toMatchObject({
      message: expect.stringMatching(/simulator_snapshot\.json has errors: mend them/) as string,
      diagnostics: [
        { message: expect.stringContaining("'group_name'") as string, range: { start: { line: 1, column: 15 } } },
      ],
    });
  });
});

describe('a simulation does not start', () => {
  it('without a Python: it says how to choose one', async () => {
    const failing = observe(FINE, { python: 'no-such-python' });
    await expect(failing).rejects.toThrow(/^"no-such-python" cannot be run .*: install Python 3\.8 or newer, or name/);
  });

  it.each(['', 'a\0b'])('with what can be no name of a program: %j', async (python) => {
    await expect(observe(FINE, { python })).rejects.toThrow(/cannot be run \(ERR_INVALID_ARG_VALUE\): install Python/);
  });

  it('with a program that is no Python: it gives its last words', async () => {
    await expect(observe(FINE, { python: 'false' })).rejects.toThrow(
      'The plugin cannot be run. Python ended with code 1',
    );
  });

  it.each<[SimulateOptions, RegExp]>([
    [{ interval: -1 }, /An interval of -1 seconds is not possible/],
    [{ interval: Number.NaN }, /NaN/],
    [{ iterations: 0 }, /0 iterations are not possible/],
    [{ iterations: 1.5 }, /1\.5 iterations/],
  ])('with %j', async (options, message) => {
    await expect(observe(FINE, options)).rejects.toThrow(message);
  });
});
