import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { delimiter } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { errorCode, UserError } from '@extkit/devkit';
import { HAS_PROCESS_GROUPS, killProcessTree } from '@extkit/devkit/python';

import { boundedLines } from './bounded-lines.ts';
import { parseHostMessage, type HostMessage } from './host-messages.ts';

const SHIM = fileURLToPath(new URL('../../python/', import.meta.url));
const PROGRAM = fileURLToPath(new URL('../../python/simulate_plugin.py', import.meta.url));

/** Milliseconds. The Python side ends itself sooner; this is for when it cannot. */
const GRACE = 5000;

/** Milliseconds for what is still on its way from Python when it ends: a daemon that the plugin left may hold its pipes for good. */
const LAST_WORDS = 500;

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
  /** How it ended, and its last words on stderr; once the messages are over. */
  ending(): Promise<string>;
}

/**
 * Starts Python in the plugin's directory. Its stdout carries the messages, for what the plugin prints is led elsewhere. As
 * soon as its stdin is closed, also by the death of this process, Python ends itself and what it has started.
 *
 * @param directory a real path, without symbolic links
 */
export function startPython(python: string, directory: string): PythonProcess {
  const child = launch(python, directory);
  // Python may be gone before it has read everything: how it ended tells more than a broken pipe.
  child.stdin.on('error', () => undefined);
  let lastWords = '';
  const logs = logLines(child.stderr, (line) => (lastWords = line));
  const { joined: messages, end } = join([Readable.from(hostMessages(child.stdout)), Readable.from(logs)]);
  let isCutOff = false;
  const ended = new Promise<string>((resolve) => {
    child.once('exit', (code, signal) => {
      killProcessTree(child);
      void end().then(() => [child.stdout, child.stderr].forEach((pipe) => pipe.destroy()));
      if (isCutOff) resolve('The plugin has closed files that are not its own');
      else resolve(signal === null ? `Python ended with code ${code ?? 'unknown'}` : `Python was ended by ${signal}`);
    });
    child.once('error', (error) => {
      messages.destroy(cannotRun(python, error));
      resolve('Python did not start');
    });
  });
  child.stdout.once('end', () =>
    setTimeout(() => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      isCutOff = true;
      killProcessTree(child);
    }, LAST_WORDS).unref(),
  );
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
    ending: async () => `${await ended}${lastWords && `: ${lastWords.replace(/\.$/, '')}`}`,
  };
}

function launch(python: string, directory: string): ChildProcessWithoutNullStreams {
  try {
    return spawn(python, [PROGRAM], {
      cwd: directory,
      env: environment(),
      detached: HAS_PROCESS_GROUPS,
      windowsHide: true,
    });
  } catch (error) {
    // No name that a program can have.
    throw cannotRun(python, error);
  }
}

function cannotRun(python: string, error: unknown): UserError {
  return new UserError(
    `${JSON.stringify(python)} cannot be run (${errorCode(error) ?? 'unknown error'}): install Python 3.8 or newer, or name its interpreter with the option "python".`,
    { cause: error },
  );
}

function environment(): NodeJS.ProcessEnv {
  const path = [SHIM, process.env.PYTHONPATH].filter(Boolean).join(delimiter);
  // No __pycache__ in the project: a build would pack it.
  return { ...process.env, PYTHONPATH: path, PYTHONDONTWRITEBYTECODE: '1', PYTHONUTF8: '1' };
}

async function* hostMessages(input: Readable): AsyncGenerator<HostMessage> {
  for await (const line of boundedLines(input)) {
    const message = parseHostMessage(line);
    if (message !== undefined) yield message;
  }
}

async function* logLines(input: Readable, seen: (line: string) => void): AsyncGenerator<HostMessage> {
  for await (const line of boundedLines(input)) {
    const message = line.trimEnd();
    if (message === '') continue;
    seen(message);
    yield { type: 'log', time: Date.now(), level: 'info', message };
  }
}

/** Both streams in one, as they come. `end` ends it even where somebody else holds their pipes open. */
function join(sources: readonly Readable[]): { readonly joined: PassThrough; readonly end: () => Promise<void> } {
  const joined = new PassThrough({ objectMode: true });
  for (const source of sources) {
    source.pipe(joined, { end: false });
    // It is over before its end.
    source.on('error', () => undefined);
  }
  const close = () => {
    for (const source of sources) source.unpipe(joined);
    joined.end();
  };
  void Promise.all(sources.map((source) => once(source, 'end'))).then(close, close);
  return {
    joined,
    async end() {
      // Who reads slowly is waited for.
      do {
        await delay(LAST_WORDS, undefined, { ref: false });
      } while (joined.readableLength + joined.writableLength > 0 && !joined.destroyed);
      close();
    },
  };
}
