import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { hasPython, only, observe, plugin, query, temporaryPlugin } from '../testing/simulated-plugin.ts';
import { simulate } from './simulate.ts';

/**
 * Processes say that they live by holding a connection: it is closed when they are gone. `lines` is Python that starts such
 * a process, which would live on for long.
 */
async function lifeline(): Promise<{ program: string; lines: string[]; connected: Promise<Socket> }> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const program = `import socket; socket.create_connection(("127.0.0.1", ${port})).recv(1)`;
  const connected = once(server, 'connection').then(([socket]) => socket as Socket);
  return {
    program,
    lines: ['import subprocess, sys, time', `subprocess.Popen([sys.executable, "-c", '${program}'])`],
    connected,
  };
}

async function isClosed(socket: Socket): Promise<boolean> {
  socket.resume().on('error', () => undefined);
  return socket.closed || once(socket, 'close').then(() => true);
}

describe.skipIf(!hasPython)('a simulation ends (skipped where python3 is absent)', () => {
  it('when it is aborted between two runs: the plugin closes', async () => {
    const code = plugin(['def query(self, **kwargs): pass', 'def close(self, **kwargs): print("closed")']);
    const controller = new AbortController();
    const options = { interval: 3600, signal: controller.signal };
    const logs: string[] = [];

    for await (const observation of simulate(temporaryPlugin({ code }), options)) {
      if (observation.type === 'run') controller.abort();
      if (observation.type === 'log') logs.push(observation.message);
    }

    expect(logs).toEqual(['closed']);
  });

  it('when it is aborted within a query: that is interrupted, and what the plugin has started ends, too', async () => {
    const { lines, connected } = await lifeline();
    const controller = new AbortController();
    const code = query(...lines, 'print("waiting")', 'time.sleep(3600)');
    const types: string[] = [];

    for await (const observation of simulate(temporaryPlugin({ code }), { signal: controller.signal })) {
      types.push(observation.type);
      await connected;
      controller.abort();
    }

    expect(types).not.toContain('status');
    expect(await isClosed(await connected)).toBe(true);
  });

  it('when it was aborted before it has begun', async () => {
    const observations = await observe({ code: query('pass') }, { signal: AbortSignal.abort() });
    expect(observations).toEqual([]);
  });

  it('when nobody listens any more', async () => {
    const { lines, connected } = await lifeline();
    for await (const observation of simulate(temporaryPlugin({ code: query(...lines) }), { interval: 0 })) {
      await connected;
      if (observation.type === 'run') break;
    }
    expect(await isClosed(await connected)).toBe(true);
  });

  it('even where the plugin does not let itself be interrupted', async () => {
    const code = query(
      'import time',
      'print("waiting")',
      'while True:',
      '    try: time.sleep(3600)',
      '    except: pass',
    );
    const controller = new AbortController();
    for await (const observation of simulate(temporaryPlugin({ code }), { signal: controller.signal })) {
      expect(only('log', [observation])).toMatchObject([{ message: 'waiting' }]);
      controller.abort();
    }
  });

  it.each([
    ['ends its host', 'os._exit(3)', 'Python ended with code 3. A plugin must not end its host.'],
    [
      'says why before',
      'os.write(2, b"Out of luck.\\n"); os._exit(3)',
      'ended with code 3: Out of luck. A plugin must',
    ],
    ['closes the files of its host', 'os.closerange(3, 256)', 'has closed files that are not its own. A plugin must'],
  ])('with a problem, when the plugin %s', async (_, line, message) => {
    const observations = await observe({ code: query('import os', line) });
    expect(observations.at(-1)).toMatchObject({
      code: 'python-ended',
      message: expect.stringContaining(message) as string,
    });
  });

  it.skipIf(process.platform === 'win32')('although a daemon of the plugin lives on', async () => {
    const { program, connected } = await lifeline();
    const daemon = ['    os.setsid()', `    ${program}`, '    os._exit(0)'];
    const observations = await observe({ code: query('import os', 'if os.fork() == 0:', ...daemon) });

    expect(only('run', observations)).toHaveLength(1);
    const socket = await connected;
    expect(socket.closed).toBe(false);
    socket.end('x');
    expect(await isClosed(socket)).toBe(true);
  });

  it('when Node is killed, and so is what the plugin has started', async () => {
    const { lines, connected } = await lifeline();
    const { directory } = temporaryPlugin({ code: query(...lines, 'time.sleep(3600)') });
    // What startPython does, in a process of its own that can be killed.
    const node = spawn(process.execPath, ['--eval', STARTER], {
      cwd: directory,
      env: { ...process.env, PROGRAM: fileURLToPath(new URL('../../python/simulate_plugin.py', import.meta.url)) },
    });

    const socket = await connected;
    node.kill('SIGKILL');

    expect(await isClosed(socket)).toBe(true);
  });
});

const STARTER = `
  const { readFileSync } = require('node:fs');
  const env = { ...process.env, PYTHONPATH: process.cwd() };
  const python = require('node:child_process').spawn('python3', ['-B', process.env.PROGRAM], { env, detached: true });
  const start = { manifest: readFileSync('plugin.json', 'utf8'), processTypes: [] };
  python.stdin.write(JSON.stringify(start) + '\\n' + 'run\\n');
`;
