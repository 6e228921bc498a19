import { resolve } from 'node:path';
import type { Tree } from '@nx/devkit';
import { UserError } from '@extkit/devkit';
import { DEFAULT_FORMAT } from '../../formats.ts';
import { loadFormat } from '../../load-format.ts';
import { reportInspection } from '../../report-inspection.ts';
import type { InspectGeneratorOptions } from './options.ts';

/**
 * Looks into any bundle. It is a generator, which writes nothing, because an executor runs for a project, and a bundle may
 * be of none.
 *
 * @throws {UserError} where it is no bundle, or there is an error in it
 */
export default async function inspectGenerator(tree: Tree, options: InspectGeneratorOptions): Promise<void> {
  const format = await loadFormat(options.extensionFormat ?? DEFAULT_FORMAT, tree.root);
  const bundle = resolve(tree.root, options.bundle);
  const { success, stdout, stderr } = await reportInspection(format, bundle, options, tree.root);
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  if (!success) throw new UserError(`There are errors in ${options.bundle}: see above.`);
}
