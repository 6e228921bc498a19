import { createProjectGraphAsync, type Tree } from '@nx/devkit';
import { collisionRules, hasErrors, UserError } from '@extkit/devkit';
import { reporters } from '@extkit/devkit/reporters';
import { wantsColor } from '../../executors/color.ts';
import { placeReport } from '../../executors/report-file.ts';
import { pluginVersion } from '../../plugin-package.ts';
import { checkWorkspace } from './check-workspace.ts';
import { extensionProjects } from './extension-projects.ts';
import type { WorkspaceCheckOptions } from './options.ts';

/**
 * Holds the extensions of the workspace against each other. It is no part of any project's `verify`, whose result may
 * depend on nothing outside of the project, or a cache would serve a wrong one.
 *
 * @throws {UserError} where there is an error
 */
export default async function workspaceCheckGenerator(
  tree: Tree,
  { format = 'pretty', outputFile }: WorkspaceCheckOptions,
): Promise<void> {
  const graph = await createProjectGraphAsync({ exitOnError: true });
  const projects = extensionProjects(graph);
  const diagnostics = await checkWorkspace(projects, tree.root);
  const report = reporters[format](diagnostics, {
    root: tree.root,
    color: outputFile === undefined && wantsColor(),
    rules: collisionRules,
    version: pluginVersion(),
  });
  const { stdout, stderr } = await placeReport(report, outputFile, tree.root);
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  if (hasErrors(diagnostics)) {
    throw new UserError('Two extensions of the workspace or more cannot be in one environment: see above.');
  }
}
