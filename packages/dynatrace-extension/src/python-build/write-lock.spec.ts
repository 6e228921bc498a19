import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError, type ExtensionSource } from '@extkit/devkit';
import { rejectionOf } from '@extkit/testing';
import { describe, expect, it } from 'vitest';
import { startPackageIndex } from '../testing/package-index.ts';
import { pythonExtension } from '../testing/python-extension.ts';
import { hasPip } from '../testing/real-pip.ts';
import { temporaryProject } from '../testing/temporary-project.ts';
import { withPythonWheels } from './python-wheels.ts';
import { writeLock } from './write-lock.ts';

const PATIENCE = { timeout: 90_000 };

/** A project with a lock for the two versions of Python, and an index that has newer versions than it names. */
async function lockedProject() {
  const index = await startPackageIndex();
  await index.publish({
    'tool-1.0-py3-none-any.whl': { requires: ['native', 'old-only; python_version < "3.11"'] },
    'native-1.0-cp310-cp310-win_amd64.whl': {},
    'native-1.0-cp314-cp314-win_amd64.whl': {},
    'old_only-1.0-py3-none-any.whl': {},
  });
  const extension = temporaryProject(pythonExtension(['tool']));
  const options = { platforms: ['win_amd64'], pip: { indexUrl: index.address } };
  const lock = await writeLock(extension, options);
  await index.publish({ 'tool-2.0-py3-none-any.whl': {}, 'old_only-1.1-py3-none-any.whl': {} });
  const build = () =>
    withPythonWheels(extension, options, ({ entries, warnings }) =>
      Promise.resolve({ paths: entries.map(({ path }) => path), warnings }),
    );
  return { extension, index, options, lock, build };
}

function ask(extension: ExtensionSource, requires: readonly string[]): void {
  writeFileSync(join(extension.directory, 'requires.txt'), requires.join('\n'));
}

async function refusal(building: Promise<unknown>): Promise<string> {
  const error = await rejectionOf(building);
  if (!(error instanceof UserError)) throw error;
  return error.message;
}

describe.skipIf(!hasPip)('writeLock', () => {
  it('writes what pip chose for the targets, and a build packs exactly that', PATIENCE, async () => {
    const { lock, build, extension, options } = await lockedProject();
    const text = readFileSync(lock, 'utf8');
    expect(text.replace(/^#.*\n/gm, '').replace(/sha256:[0-9a-f]{64}/g, 'sha256')).toBe(`
native==1.0 \\
    --hash=sha256 \\
    --hash=sha256
old-only==1.0 ; python_version == "3.10" \\
    --hash=sha256
tool==1.0 \\
    --hash=sha256
`);
    const locked = [
      'lib/native-1.0-cp310-cp310-win_amd64.whl',
      'lib/native-1.0-cp314-cp314-win_amd64.whl',
      'lib/old_only-1.0-py3-none-any.whl',
      'lib/probe-1.2.0-py3-none-any.whl',
      'lib/tool-1.0-py3-none-any.whl',
    ];
    expect(await build()).toEqual({ paths: locked, warnings: [] });

    await writeLock(extension, options);
    expect((await build()).paths).toEqual(['lib/probe-1.2.0-py3-none-any.whl', 'lib/tool-2.0-py3-none-any.whl']);
  });

  it('makes a build refuse what it does not have', PATIENCE, async () => {
    const { extension, lock, build, index } = await lockedProject();
    await index.publish({ 'further-1.0-py3-none-any.whl': {} });
    const stale = new RegExp(
      `^${lock} does not have what the extension needs for Python 3\\.10 on win_amd64: .*\\(target "lock"\\)\\.$`,
    );
    ask(extension, ['tool', 'further']);
    const unknown = await refusal(build());
    expect(unknown).toMatch(stale);
    expect(unknown).toContain('No matching distribution found for further.');

    ask(extension, ['tool>=2']);
    const older = await refusal(build());
    expect(older).toMatch(stale);
    expect(older).toContain('tool>=2');
  });

  it('makes a build pack nothing of it that the extension no longer needs', PATIENCE, async () => {
    const { extension, build } = await lockedProject();
    ask(extension, []);
    expect((await build()).paths).toEqual(['lib/probe-1.2.0-py3-none-any.whl']);
  });

  it('makes a build refuse a file that is not the one it names', PATIENCE, async () => {
    const { index, build } = await lockedProject();
    await index.publish({ 'tool-1.0-py3-none-any.whl': { requires: ['further'] } });
    const message = await refusal(build());
    expect(message).toMatch(/^pip cannot get what .* names for Python 3\.10 on win_amd64: THESE PACKAGES DO NOT MATCH/);
    expect(message).toContain(' tool==1.0.');
  });

  it('may lock that nothing is needed', PATIENCE, async () => {
    const extension = temporaryProject(pythonExtension());
    await writeLock(extension, {});
    const options = { pythonVersions: ['3.14'], platforms: ['win_amd64'] };
    const paths = withPythonWheels(extension, options, ({ entries }) =>
      Promise.resolve(entries.map(({ path }) => path)),
    );
    expect(await paths).toEqual(['lib/probe-1.2.0-py3-none-any.whl']);
  });
});
