// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { environment } from './run.mjs';

/**
 * Starts the demo application on a free port, as it runs for whoever has an account.
 *
 * @param {string} project whose target it is
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>} once it listens
 */
export async function startDemoApp(project) {
  const child = spawn('nx', ['demo-app', project, '--port=0', '--auth'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: environment(),
    shell: process.platform === 'win32',
  });
  const exited = once(child, 'exit');
  const end = () => child.kill();
  process.once('exit', end);
  for await (const line of createInterface({ input: child.stdout })) {
    const [url] = /http:\S+(?=\/)/.exec(line) ?? [];
    if (url === undefined) continue;
    console.log(line);
    const stop = async () => {
      process.off('exit', end);
      child.kill('SIGINT');
      await exited;
    };
    return { url, stop };
  }
  throw new Error('The demo application did not start.');
}
