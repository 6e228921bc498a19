import { formatFiles, type Tree } from '@nx/devkit';
import { builtInFormats } from '../../formats.ts';
import { loadFormat } from '../../load-format.ts';
import { schemaFolder, writeSchemas } from '../write-schemas.ts';
import type { EditorSetupGeneratorOptions } from './options.ts';
import { associateSchemas, recommendYaml } from './vscode.ts';

/** Has an editor complete and check the files of extensions. Run again, it brings the schemas up to date. */
export default async function editorSetupGenerator(
  tree: Tree,
  { directory = '.extkit/editor', skipFormat = false }: EditorSetupGeneratorOptions = {},
): Promise<void> {
  const folder = schemaFolder(directory);
  const formats = await Promise.all(builtInFormats.map(({ id }) => loadFormat(id, tree.root)));
  const schemas = (await Promise.all(formats.map(async (format) => (await format.editorSchemas?.()) ?? []))).flat();
  const texts = schemas.map(({ fileName, schema }) => [fileName, `${JSON.stringify(schema, undefined, 2)}\n`] as const);
  writeSchemas(tree, folder, new Map(texts));
  // Before the settings are changed: how these are written is for their user to say.
  if (!skipFormat) await formatFiles(tree);
  associateSchemas(tree, folder, schemas);
  recommendYaml(tree);
}
