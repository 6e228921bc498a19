import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { logger, type GeneratorCallback, type Tree } from '@nx/devkit';
import { Secret, UserError } from '@extkit/devkit';
import { DEFAULT_FORMAT } from '../../formats.ts';
import { loadFormat } from '../../load-format.ts';
import { locatePath } from '../../signing-key.ts';
import { unignoredFiles } from './git-ignored.ts';
import type { CertificatesGeneratorOptions } from './options.ts';
import { rootKeyPassphrase } from './root-key-passphrase.ts';
import { writeKeyFiles } from './write-key-files.ts';

/**
 * Makes certificates and keys to sign with. They belong outside of the workspace, where a tree does not reach: they are
 * written by the callback, which Nx does not call in a dry run.
 */
export default async function certificatesGenerator(
  tree: Tree,
  options: CertificatesGeneratorOptions,
): Promise<GeneratorCallback> {
  const format = await loadFormat(options.format ?? DEFAULT_FORMAT, tree.root);
  if (format.createSigningKey === undefined)
    throw new UserError(`A ${format.displayName} is not signed with a key of your own.`);
  const directory = keyDirectory(options.directory, format.signing?.defaultPath, tree.root);
  const { files, nextSteps } = await format.createSigningKey({
    commonName: options.name,
    organization: options.company === '' ? undefined : options.company,
    days: options.days,
    keyKind: options.key,
    issuerPassphrase: await rootKeyPassphrase(options.encryptRootKey ?? false),
  });
  const paths = [...files.keys()].map((name) => join(directory, name));
  const taken = paths.filter((path) => existsSync(path));
  if (taken.length > 0 && options.force !== true) {
    throw new UserError(`${taken.join(' and ')} would be overwritten: give another "directory", or "force".`);
  }
  const secrets = [...files].filter(([, content]) => content instanceof Secret).map(([name]) => name);
  const exposed = await unignoredFiles(directory, secrets);
  if (exposed.length > 0) {
    logger.warn(
      `${directory} is in a git repository that does not ignore ${exposed.join(' and ')}: add them to .gitignore before you commit anything, or give a "directory" elsewhere.`,
    );
  }
  for (const path of paths) logger.info(`${taken.includes(path) ? 'OVERWRITE' : 'CREATE'} ${path}`);
  return async () => {
    await writeKeyFiles(directory, files);
    for (const line of nextSteps) logger.info(line.replaceAll('{directory}', directory));
  };
}

function keyDirectory(wish: string | undefined, defaultPath: string | undefined, workspaceRoot: string): string {
  if (wish !== undefined) return locatePath(wish, workspaceRoot);
  if (defaultPath !== undefined) return dirname(locatePath(defaultPath, workspaceRoot));
  throw new UserError('There is no usual place for such keys: give a "directory".');
}
