import { basename } from 'node:path';
import { formatFiles, logger, readNxJson, type GeneratorCallback, type Tree } from '@nx/devkit';
import { manifestPaths, UserError, type ExtensionFormat } from '@extkit/devkit';
import { mayBeProject } from '../../plugin/manifest-path.ts';
import initGenerator from '../init/generator.ts';
import { isPluginRegistered } from '../init/register-plugin.ts';
import { chooseTemplate } from './choose-template.ts';
import type { ExtensionGeneratorOptions } from './options.ts';

/** Creates an extension from a template. What is already there stays as it is, so that it may be run again. */
export default async function extensionGenerator(
  tree: Tree,
  options: ExtensionGeneratorOptions,
): Promise<GeneratorCallback> {
  const { author, skipFormat = false } = options;
  const directory = projectDirectory(options.directory);
  const { format, template } = await chooseTemplate(options, tree.root);
  const files = template.files({ name: options.name ?? basename(directory), ...(author !== undefined && { author }) });
  assertOnlyManifest(tree, directory, format, files);
  const install = isPluginRegistered(readNxJson(tree) ?? {})
    ? () => undefined
    : await initGenerator(tree, { skipFormat });
  for (const [path, text] of files) writeNew(tree, `${directory}/${path}`, text);
  if (!skipFormat) await formatFiles(tree);
  return install;
}

function projectDirectory(wish: string): string {
  const directory = wish.replaceAll('\\', '/').replace(/^\.\/|\/+$/g, '');
  const parts = directory.split('/');
  if (parts.some((part) => part === '' || part === '.' || part === '..') || /^[A-Za-z]:/.test(directory)) {
    throw new UserError(
      `"${wish}" is no directory for a project: give one below the workspace root, such as extensions/ups.`,
    );
  }
  if (!mayBeProject(`${directory}/manifest`)) {
    throw new UserError(
      `"${wish}" is a place for build output, fixtures or templates, where no project is inferred: give another.`,
    );
  }
  return directory;
}

/** A project with two manifests would be refused by every target. */
function assertOnlyManifest(
  tree: Tree,
  directory: string,
  format: ExtensionFormat,
  files: ReadonlyMap<string, string>,
): void {
  const other = manifestPaths(format).find((path) => !files.has(path) && tree.exists(`${directory}/${path}`));
  if (other === undefined) return;
  throw new UserError(`${directory} holds a ${format.displayName} already, ${other}: give another directory.`);
}

function writeNew(tree: Tree, path: string, text: string): void {
  if (tree.exists(path)) logger.info(`KEEP ${path}`);
  else tree.write(path, text);
}
