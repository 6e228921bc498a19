import { realpath } from 'node:fs/promises';
import {
  DEFAULT_PYTHON,
  UserError,
  type ExtensionSource,
  type Observation,
  type SimulateOptions,
} from '@extkit/devkit';
import { maskObservation, secretMask, type Mask } from './mask-secrets.ts';
import { nextRun } from './next-run.ts';
import { prepare } from './prepare.ts';
import { startPython, type PythonProcess } from './python-process.ts';

/** Seconds, as the plugin module has it. */
const DEFAULT_INTERVAL = 60;

/**
 * Runs a plugin's own Python code against a shim of the documented `ruxit.api`, and gives all that it sends, with passwords
 * masked. Nothing of it reaches any environment, and no software of the vendor is needed (facts 5).
 *
 * @throws {DiagnosticsError} where the plugin, its configuration or the snapshot has errors
 * @throws {UserError} where the options make no sense, where Python or a package is missing, where the plugin's class cannot
 *   be loaded, or where nothing in the snapshot would make it run
 */
export async function* simulate(
  extension: ExtensionSource,
  options: SimulateOptions = {},
): AsyncGenerator<Observation, void, undefined> {
  checkOptions(options);
  const start = await prepare(extension, options);
  const directory = await realpath(extension.directory);
  if (options.signal?.aborted) return;

  const python = startPython(options.python ?? DEFAULT_PYTHON, directory);
  const stop = () => void python.stop();
  options.signal?.addEventListener('abort', stop, { once: true });
  try {
    python.send(JSON.stringify(start));
    yield* observe(python, options);
  } finally {
    options.signal?.removeEventListener('abort', stop);
    await python.stop();
  }
}

function checkOptions({ interval, iterations }: SimulateOptions): void {
  if (interval !== undefined && !(Number.isFinite(interval) && interval >= 0)) {
    throw new UserError(`An interval of ${interval} seconds is not possible: give zero or more.`);
  }
  if (iterations !== undefined && !(Number.isInteger(iterations) && iterations > 0)) {
    throw new UserError(`${iterations} iterations are not possible: give a whole number above zero.`);
  }
}

/** Starts run after run, and gives what comes. */
async function* observe(
  python: PythonProcess,
  { interval = DEFAULT_INTERVAL, iterations, signal }: SimulateOptions,
): AsyncGenerator<Observation, void, undefined> {
  let mask: Mask = (text) => text;
  let state: 'starting' | 'running' | 'over' = 'starting';
  let started = 0;
  let timer: NodeJS.Timeout | undefined;
  const run = () => {
    started = Date.now();
    python.send('run');
  };
  try {
    for await (const message of python.messages) {
      if (message.type === 'secrets') {
        mask = secretMask(message.secrets);
      } else if (message.type === 'refused') {
        throw new UserError(mask(message.message));
      } else if (message.type === 'ready') {
        state = 'running';
        run();
      } else {
        yield maskObservation(message, mask);
        if (message.type !== 'run' || signal?.aborted) continue;
        if (message.iteration === iterations) {
          state = 'over';
          void python.stop();
        } else {
          timer = setTimeout(run, nextRun(interval, started, Date.now()) - Date.now());
        }
      }
    }
    if (state === 'over' || signal?.aborted) return;
    const ending = mask(await python.ending());
    if (state === 'starting') throw new UserError(`The plugin cannot be run. ${ending}.`);
    yield {
      type: 'problem',
      time: Date.now(),
      code: 'python-ended',
      message: `${ending}. A plugin must not end its host.`,
    };
  } finally {
    clearTimeout(timer);
  }
}
