import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { Secret, UserError, type SigningKey } from '@extkit/devkit';
import { isPemText } from '@extkit/devkit/signing';

/** Which key to sign with, as far as the configuration tells; both are paths, `~/…` allowed. */
export interface KeyChoice {
  /** `false` where bundles are not to be signed. */
  readonly configured?: string | false | undefined;
  /** The format's own default, taken where there is such a file. */
  readonly fallback?: string | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Finds the key to sign with: the environment's `EXTKIT_SIGNING_KEY`, else the configured one, else the
 * format's default, if it is there. `EXTKIT_SIGNING_CERTIFICATE` names the certificate where it is not in the key's file,
 * and `EXTKIT_SIGNING_KEY_PASSPHRASE` opens an encrypted key. In the environment, both may also be PEM text.
 *
 * @param workspaceRoot what paths are relative to
 * @returns paths made absolute, whether or not there is a file
 * @throws {UserError} where the configuration holds the key itself
 */
export function findSigningKey(
  { configured, fallback }: KeyChoice,
  workspaceRoot: string,
  environment: Environment = process.env,
  home = homedir(),
): SigningKey | undefined {
  const locate = (path: string) => locatePath(path, workspaceRoot, home);
  const found = fallback !== undefined && existsSync(locate(fallback)) ? fallback : false;
  if (typeof configured === 'string' && isPemText(configured)) {
    throw new UserError(
      'The option "signingKey" holds PEM text, which Nx keeps in its project graph: put it into a file that git ignores, set the option to its path, and run "nx reset".',
    );
  }
  const source = variable(environment, 'EXTKIT_SIGNING_KEY') ?? configured ?? found;
  if (source === false) return undefined;
  const key = isPemText(source) ? new Secret(source) : locate(source);
  const certificate = variable(environment, 'EXTKIT_SIGNING_CERTIFICATE') ?? source;
  const passphrase = variable(environment, 'EXTKIT_SIGNING_KEY_PASSPHRASE');
  if (certificate === source && passphrase === undefined) return key;
  return {
    certificate: isPemText(certificate) ? certificate : locate(certificate),
    key,
    ...(passphrase !== undefined && { passphrase: new Secret(passphrase) }),
  };
}

/** Makes a path absolute that a user has given: below the home directory as `~/…`, else from the workspace root. */
export function locatePath(path: string, workspaceRoot: string, home = homedir()): string {
  return path.startsWith('~/') ? join(home, path.slice(2)) : resolve(workspaceRoot, path);
}

/** Continuous integration sets a variable to nothing where the secret behind it is not to be had. */
function variable(environment: Environment, name: string): string | undefined {
  const value = environment[name];
  return value === '' ? undefined : value;
}
