import { chmodSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { rejectionOf, startServer, temporaryFolder } from '@extkit/testing';
import { describe, expect, it } from 'vitest';
import { startChild } from '../testing/child.ts';
import { userErrorOf } from '../testing/user-error-of.ts';
import { runPip, type PipRun } from './run-pip.ts';

const SOURCE = JSON.stringify(new URL('./run-pip.ts', import.meta.url).href);

/** A run with a stand-in for Python, written in another language. */
function runWith(program: string): PipRun {
  const directory = temporaryFolder({ python: `#!/usr/bin/env node\n${program}\n` });
  chmodSync(join(directory, 'python'), 0o755);
  return {
    ...{ command: ['download', '--quiet'], requirements: ['tool'], purpose: 'the tool', directory },
    ...{ options: { python: './python', findLinks: ['wheels'] } },
  };
}

describe.skipIf(process.platform === 'win32')('runPip', () => {
  it('gives pip the command, where to look, and then the requirements', async () => {
    const lines: string[] = [];
    const run = runWith('console.log(process.argv.slice(2).join(" "))');
    expect(await runPip({ ...run, progress: (line) => lines.push(line) })).toBe(undefined);
    expect(lines).toEqual([
      `-m pip download --quiet --no-input --disable-pip-version-check --progress-bar off --find-links ${run.directory}/wheels -- tool`,
    ]);
  });

  it('can have a program of ours run pip', async () => {
    const lines: string[] = [];
    const run = runWith('console.log(process.argv[2], process.env.TARGET)');
    const ours = { program: '/ours.py', environment: { TARGET: 'win' }, progress: (line: string) => lines.push(line) };
    await runPip({ ...run, ...ours });
    expect(lines).toEqual(['/ours.py win']);
  });

  it('takes away what pip leaves among its temporary files', async () => {
    let place = '';
    const run = runWith(
      `require('node:fs').writeFileSync(process.env.TMPDIR + '/left', ''); console.log(process.cwd())`,
    );
    await runPip({ ...run, progress: (line) => (place = line) });
    expect(place).not.toBe('');
    expect(existsSync(place)).toBe(false);
  });

  it('gives the reason of pip where it fails', async () => {
    const run = runWith('console.error("ERROR: no such tool"); process.exitCode = 1');
    expect(await runPip(run)).toBe('no such tool.');
  });

  it('says what to do where Python has no pip, or there is no Python', async () => {
    const run = runWith('console.error("python: No module named pip"); process.exitCode = 1');
    expect(await userErrorOf(runPip(run))).toMatch(/^\.\/python has no pip, which is needed for the tool: /);
    const absent = { ...run, options: { python: './absent' } };
    expect(await userErrorOf(runPip(absent))).toMatch(/^"\.\/absent" cannot be run \(ENOENT\), .* for the tool: /);
  });

  it('does not start where it is aborted before', async () => {
    const run = { ...runWith(''), signal: AbortSignal.abort() };
    expect(await rejectionOf(runPip(run))).toMatchObject({ name: 'AbortError' });
  });

  it.each(['SIGTERM', 'SIGINT'])('leaves no process where %s ends this one', async (signal) => {
    let gone: () => void = () => undefined;
    const isGone = new Promise<void>((resolve) => (gone = resolve));
    const address = await startServer((request, response) => {
      request.socket.once('close', gone);
      response.flushHeaders();
    });
    // Another process in its group, as pip starts them, which holds a connection for as long as it lives.
    const held = `require('node:http').get('${address}', () => console.log('held'))`;
    const run = runWith(
      `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(held)}], { stdio: 'inherit' })`,
    );
    const { ended } = startChild(`
      import { runPip } from ${SOURCE};
      await runPip({ ...${JSON.stringify(run)}, progress: () => process.kill(process.pid, '${signal}') });`);
    expect((await ended).signal).toBe(signal);
    await isGone;
  });
});
