import { resolve } from 'node:path';
import { formatFiles, logger, type GeneratorCallback, type Tree } from '@nx/devkit';
import { UserError } from '@extkit/devkit';
import { DEFAULT_FORMAT } from '../../formats.ts';
import { loadFormat } from '../../load-format.ts';
import { schemaFolder, writeSchemas } from '../write-schemas.ts';
import type { SchemasGeneratorOptions } from './options.ts';
import { setPluginOption } from './set-plugin-option.ts';
import { versionText } from './version-text.ts';

/** Downloads the vendor's own schemas and has the plugin use them. Nothing is written before all of them are there. */
export default async function schemasGenerator(
  tree: Tree,
  options: SchemasGeneratorOptions = {},
): Promise<GeneratorCallback> {
  const {
    schemaVersion = 'latest',
    from = 'release',
    url,
    tokenFile,
    verifyCertificates = true,
    skipFormat = false,
  } = options;
  const format = await loadFormat(options.format ?? DEFAULT_FORMAT, tree.root);
  if (format.downloadSchemas === undefined) {
    throw new UserError(`The vendor has no schemas of a ${format.displayName} to download: give another "format".`);
  }
  const folder = schemaFolder(options.directory ?? `.extkit/schemas/${format.id}`);
  const { version, files } = await format.downloadSchemas({
    from,
    version: versionText(schemaVersion),
    verifyCertificates,
    ...(url !== undefined && { url }),
    ...(tokenFile !== undefined && { tokenFile: resolve(tree.root, tokenFile) }),
  });
  writeSchemas(tree, folder, files);
  setPluginOption(tree, 'schemas', folder);
  if (!skipFormat) await formatFiles(tree);
  const what = version === undefined ? 'schemas' : `schemas of version ${version}`;
  return () => logger.info(`Downloaded ${what} into ${folder}.`);
}
