import { resolve } from 'node:path';
import type { Tree } from '@nx/devkit';
import { UserError } from '@extkit/devkit';
import { DEFAULT_FORMAT } from '../../formats.ts';
import { loadFormat } from '../../load-format.ts';
import { reportDiff } from '../../report-diff.ts';
import type { DiffGeneratorOptions } from './options.ts';

/**
 * Compares two bundles, which need be of no project. It is a generator for that reason, and writes nothing.
 *
 * @throws {UserError} where one of them is no bundle, or something breaks that must not
 */
export default async function diffGenerator(tree: Tree, options: DiffGeneratorOptions): Promise<void> {
  const format = await loadFormat(options.extensionFormat ?? DEFAULT_FORMAT, tree.root);
  const [before, after] = [
    { bundle: resolve(tree.root, options.before) },
    { bundle: resolve(tree.root, options.after) },
  ];
  const { success, stdout, stderr } = await reportDiff(format, [before, after], options, tree.root);
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  if (!success) throw new UserError(`${options.after} breaks what ${options.before} does: see above.`);
}
