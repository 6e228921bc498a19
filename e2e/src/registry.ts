import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';

const exec = promisify(execFile);

export interface Registry {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * A real npm registry on loopback: it keeps what is published to it in `folder` and passes every other request on to
 * the registry that npm is set up with here.
 */
export async function startRegistry(folder: string): Promise<Registry> {
  await mkdir(folder, { recursive: true });
  const { stdout } = await exec('npm', ['config', 'get', 'registry']);
  const config = join(folder, 'config.yaml');
  await writeFile(config, configuration(stdout.trim()));
  const port = await freePort();

  const verdaccio = createRequire(import.meta.url).resolve('verdaccio/bin/verdaccio');
  const server = spawn(process.execPath, [verdaccio, '--config', config, '--listen', `127.0.0.1:${port}`], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = once(server, 'exit');
  await listening(server.stdout, exited);
  return {
    url: `http://127.0.0.1:${port}/`,
    stop: async () => {
      server.kill();
      await exited;
    },
  };
}

function configuration(uplink: string): string {
  return `storage: ./storage
uplinks:
  npm:
    url: ${uplink}
    timeout: 60s
    max_fails: 100
    cache: true
packages:
  '@extkit/*':
    access: $all
    publish: $all
  '**':
    access: $all
    proxy: npm
log: { type: stdout, format: pretty, level: warn, colors: false }
`;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

/** Verdaccio says the address it listens on in its log, at the level of warnings. */
async function listening(log: NodeJS.ReadableStream, exited: Promise<unknown>): Promise<void> {
  const ready = new Promise<'ready'>((resolve) => {
    log.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('http address')) resolve('ready');
    });
  });
  if ((await Promise.race([ready, exited])) !== 'ready') throw new Error('The registry on loopback did not start.');
}
