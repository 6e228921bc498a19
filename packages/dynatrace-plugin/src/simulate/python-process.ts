import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';
import { createInterface } from 'node:readline';
import { PassThrough, Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { UserError } from '@extkit/devkit';
import { parseHostMessage, type HostMessage } from './host-messages.ts';
import { HAS_PROCESS_GROUPS, killProcessTree } from './process-tree.ts';

const SHIM = fileURLToPath(new URL('../../python/', import.meta.url));
const PROGRAM = fileURLToPath(new URL('../../python/simulate_plugin.py', import.meta.url));

/** Milliseconds. The Python side ends itself sooner; this is for when it cannot. */
const GRACE = 5000;

/** Milliseconds that stderr may stay open after Python has ended: a daemon that the plugin left may hold it for good. */
const LAST_WORDS = 500;

export const DEFAULT_PYTHON = process.platform === 'win32' ? 'python' : 'python3';

/** A Python that runs a plugin against the shim of its host. */
export interface PythonProcess {
  /**
   * All that it tells, until it has ended. What a program that the plugin calls prints comes as log observations.
   *
   * @throws {UserError} where there is no such Python
   */
  readonly messages: AsyncIterable<HostMessage>;
  /** Sends a line. Does nothing once it was stopped. */
  send(line: string): void;
  /** Lets the plugin close, then ends it and all that it has started. Resolves when they are gone. */
  stop(): Promise<void>;
  /** How it ended, in words; once the messages are over. */
  ending(): Promise<string>;
}

/**
 * Starts Python in the plugin's directory. Its stdout carries the messages, for what the plugin prints is led elsewhere. As
 * soon as its stdin is closed, also by the death of this process, Python ends itself and what it has started.
 *
 * @param directory a real path, without symbolic links
 */
export function startPython(python: string, directory: string): PythonProcess {
  const child = spawn(python, [PROGRAM], {
    cwd: directory,
    env: environment(directory),
    detached: HAS_PROCESS_GROUPS,
    windowsHide: true,
  });
  // Python may be gone before it has read everything: how it ended tells more than a broken pipe.
  child.stdin.on('error', () => undefined);
  const messages = join(Readable.from(hostMessages(child.stdout)), Readable.from(logLines(child.stderr)));
  const ended = new Promise<string>((resolve) => {
    child.once('exit', (code, signal) => {
      killProcessTree(child);
      resolve(signal === null ? `Python ended with code ${code ?? 'unknown'}` : `Python was ended by ${signal}`);
    });
    child.once('error', (error) => {
      messages.destroy(new UserError(`${python} cannot be run (${error.message}): ${ADVICE}`));
      resolve('Python did not start');
    });
  });
  return {
    messages,
    send(line) {
      if (!child.stdin.writableEnded) child.stdin.write(`${line}\n`);
    },
    async stop() {
      child.stdin.end();
      const kill = setTimeout(() => killProcessTree(child), GRACE);
      await ended;
      clearTimeout(kill);
    },
    ending: () => ended,
  };
}

const ADVICE = 'install Python 3.8 or newer, or name its interpreter with the option "python".';

function environment(directory: string): NodeJS.ProcessEnv {
  const path = [SHIM, directory, process.env.PYTHONPATH].filter(Boolean).join(delimiter);
  // No __pycache__ in the project: a build would pack it.
  return { ...process.env, PYTHONPATH: path, PYTHONDONTWRITEBYTECODE: '1', PYTHONUTF8: '1' };
}

async function* hostMessages(input: Readable): AsyncGenerator<HostMessage> {
  for await (const line of createInterface({ input })) {
    const message = parseHostMessage(line);
    if (message !== undefined) yield message;
  }
}

async function* logLines(input: Readable): AsyncGenerator<HostMessage> {
  for await (const line of createInterface({ input })) {
    if (line.trim() !== '') yield { type: 'log', time: Date.now(), level: 'info', message: line.trimEnd() };
  }
}

/** Both streams in one, as they come; over soon after the messages are. */
function join(told: Readable, logs: Readable): PassThrough {
  const joined = new PassThrough({ objectMode: true });
  told.pipe(joined, { end: false });
  logs.pipe(joined, { end: false });
  told.once('end', () => {
    const end = () => {
      clearTimeout(timer);
      logs.unpipe(joined);
      joined.end();
    };
    const timer = setTimeout(end, LAST_WORDS);
    if (logs.readableEnded) end();
    else logs.once('end', end);
  });
  return joined;
}
