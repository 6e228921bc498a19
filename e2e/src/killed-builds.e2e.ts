import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { isInstalled } from '@extkit/testing';
import { ScratchWorkspace } from './scratch-workspace.ts';

/** Builds the wheel of the module `probe`; so that no tool has to be got from an index. */
const BACKEND = `import pathlib, zipfile

def build_wheel(directory, config_settings=None, metadata_directory=None):
    name = "probe-1.2.0-py3-none-any.whl"
    with zipfile.ZipFile(f"{directory}/{name}", "w") as wheel:
        wheel.writestr("probe-1.2.0.dist-info/METADATA", "Metadata-Version: 2.1\\nName: probe\\nVersion: 1.2.0\\n")
        wheel.writestr("probe-1.2.0.dist-info/WHEEL", "Wheel-Version: 1.0\\nGenerator: backend 1\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
        wheel.write("probe/__init__.py")
        wheel.writestr("probe-1.2.0.dist-info/RECORD", "")
    return name
`;

const FILES = {
  'probe/extension/extension.yaml': `name: custom:probe
version: 1.2.0
minDynatraceVersion: "1.310"
author:
  name: Probe
python:
  runtime:
    module: probe
`,
  'probe/pyproject.toml': '[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["."]\n',
  'probe/backend.py': BACKEND,
  'probe/probe/__init__.py': '',
};

const BUILD = `import { openExtension } from '@extkit/devkit';
import { format } from '@extkit/dynatrace-extension';
await format.build(await openExtension(format, 'probe'), { outputPath: 'probe/dist' });
`;

describe.skipIf(!isInstalled('python3', '-m', 'pip', '--version'))(
  'a build of a Python extension (skipped without pip)',
  () => {
    let workspace: ScratchWorkspace;
    let whole = 0;
    const dist = () => join(workspace.root, 'probe/dist');

    beforeAll(async () => {
      workspace = await ScratchWorkspace.create(inject('registry'));
      await workspace.must('npm', ['install', '--save-dev', '@extkit/devkit', '@extkit/dynatrace-extension']);
      for (const [path, text] of Object.entries(FILES)) await workspace.write(path, text);
      await workspace.write('build.mjs', BUILD);
      const start = performance.now();
      await workspace.must(process.execPath, ['build.mjs']);
      whole = performance.now() - start;
    });

    afterAll(() => workspace.remove());

    test('may be killed at any moment: it leaves no litter, and what is there is whole', async () => {
      const bundle = await digest();
      const sources = await listing();
      for (let kill = 0; kill < 10; kill += 1) {
        await killAfter((whole * (kill + Math.random())) / 10, kill % 2 === 0 ? 'SIGTERM' : 'SIGKILL');
        expect(await listing()).toEqual(sources);
        expect(await digest()).toBe(bundle);
      }
      await workspace.must('rm', ['-r', dist()]);
      await workspace.must(process.execPath, ['build.mjs']);
      expect(await digest()).toBe(bundle);
      expect(await readdir(dist())).toEqual(['extension.zip']);
    });

    async function killAfter(milliseconds: number, signal: NodeJS.Signals): Promise<void> {
      const child = spawn(process.execPath, ['build.mjs'], { cwd: workspace.root, stdio: 'ignore' });
      const ended = new Promise((resolve) => child.once('close', resolve));
      await Promise.race([setTimeout(milliseconds), ended]);
      child.kill(signal);
      await ended;
    }

    async function digest(): Promise<string> {
      return createHash('sha256')
        .update(await readFile(join(dist(), 'extension.zip')))
        .digest('hex');
    }

    /** Every file of the project with its time, but for the temporary ones that a killed process cannot have removed. */
    async function listing(): Promise<string[]> {
      const folder = join(workspace.root, 'probe');
      const paths = (await readdir(folder, { recursive: true })).filter((path) => !path.startsWith('dist'));
      const times = paths.map(async (path) => `${path} ${(await stat(join(folder, path))).mtimeMs}`);
      return (await Promise.all(times)).sort();
    }
  },
);
