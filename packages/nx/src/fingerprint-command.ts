import type { KeyChoice } from './signing-key.ts';

/** The command whose output Nx hashes into builds that run Python. */
export const PYTHON_FINGERPRINT_COMMAND = `node --no-warnings -e "import('@extkit/nx/python-fingerprint')"`;

/**
 * The command whose output Nx hashes into every build, run at the workspace's root: it prints what a bundle depends on
 * beyond files and options. The package is imported by its name, for where it lies differs between package managers;
 * paths are percent-encoded, so that neither `sh` nor `cmd` finds anything in them to interpret.
 *
 * @param choice `undefined` where bundles of that format are never signed
 */
export function fingerprintCommand(choice: KeyChoice | undefined): string {
  const command = `node --no-warnings -e "import('@extkit/nx/build-fingerprint')"`;
  if (choice === undefined) return `${command} "${KEYLESS}"`;
  const { configured, fallback } = choice;
  if (configured === false) return `${command} "${UNSIGNED}"`;
  if (configured !== undefined) return `${command} "${CONFIGURED}${encode(configured)}"`;
  return fallback === undefined ? command : `${command} "${FALLBACK}${encode(fallback)}"`;
}

/** Gives back what the command was made for, from the script's argument. */
export function parseFingerprintArgument(argument = ''): KeyChoice | undefined {
  if (argument === KEYLESS) return undefined;
  if (argument === UNSIGNED) return { configured: false };
  if (argument.startsWith(CONFIGURED)) return { configured: decodeURIComponent(argument.slice(CONFIGURED.length)) };
  if (argument.startsWith(FALLBACK)) return { fallback: decodeURIComponent(argument.slice(FALLBACK.length)) };
  return {};
}

const KEYLESS = 'keyless';
const UNSIGNED = 'unsigned';
const CONFIGURED = 'key=';
const FALLBACK = 'default=';

function encode(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
