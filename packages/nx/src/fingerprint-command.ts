/**
 * The command whose output Nx hashes into every build, run at the workspace's root: it prints what a bundle depends on
 * beyond files and options. The package is imported by its name, for where it lies differs between package managers;
 * the configured path is percent-encoded, so that neither `sh` nor `cmd` finds anything in it to interpret.
 */
export function fingerprintCommand(signingKey: string | false | undefined): string {
  const command = `node --no-warnings -e "import('@extkit/nx/build-fingerprint')"`;
  return signingKey === undefined ? command : `${command} "${encode(signingKey)}"`;
}

/** Gives back what the command was made for, from the script's arguments. */
export function parseFingerprintArgument(argument: string | undefined): string | false | undefined {
  if (argument === undefined) return undefined;
  return argument === UNSIGNED ? false : decodeURIComponent(argument.slice(KEY.length));
}

const UNSIGNED = 'unsigned';
const KEY = 'key=';

function encode(signingKey: string | false): string {
  return signingKey === false ? UNSIGNED : KEY + signingKey.split('/').map(encodeURIComponent).join('/');
}
