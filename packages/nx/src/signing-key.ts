import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { Secret, type SigningKey } from '@extkit/devkit';

/** Where Dynatrace's own `dt-sdk` puts the developer's key (facts on the Dynatrace extension, 1.1). */
const DEFAULT_KEY = '~/.dynatrace/certificates/developer.pem';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Finds the key to sign with: the environment's `EXTKIT_SIGNING_KEY`, else the configured one, else the one that
 * `dt-sdk` has made, if there is any. `EXTKIT_SIGNING_CERTIFICATE` names the certificate where it is not in the key's
 * file, and `EXTKIT_SIGNING_KEY_PASSPHRASE` opens an encrypted key. In the environment, both may also be PEM text.
 *
 * @param configured a path, `~/…` allowed; `false` where bundles are not to be signed
 * @param workspaceRoot what paths are relative to
 * @returns paths made absolute, whether or not there is a file
 */
export function findSigningKey(
  configured: string | false | undefined,
  workspaceRoot: string,
  environment: Environment = process.env,
  home = homedir(),
): SigningKey | undefined {
  const locate = (path: string) => (path.startsWith('~/') ? join(home, path.slice(2)) : resolve(workspaceRoot, path));
  const fallback = existsSync(locate(DEFAULT_KEY)) ? DEFAULT_KEY : false;
  const source = variable(environment, 'EXTKIT_SIGNING_KEY') ?? configured ?? fallback;
  if (source === false) return undefined;
  const key = isPem(source) ? new Secret(source) : locate(source);
  const certificate = variable(environment, 'EXTKIT_SIGNING_CERTIFICATE') ?? source;
  const passphrase = variable(environment, 'EXTKIT_SIGNING_KEY_PASSPHRASE');
  if (certificate === source && passphrase === undefined) return key;
  return {
    certificate: isPem(certificate) ? certificate : locate(certificate),
    key,
    ...(passphrase !== undefined && { passphrase: new Secret(passphrase) }),
  };
}

/** Continuous integration sets a variable to nothing where the secret behind it is not to be had. */
function variable(environment: Environment, name: string): string | undefined {
  const value = environment[name];
  return value === '' ? undefined : value;
}

function isPem(value: string): boolean {
  return value.includes('-----BEGIN');
}
