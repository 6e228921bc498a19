import type { CreateNodes, CreateNodesContext, CreateNodesResultArray } from '@nx/devkit';
import { builtInFormats } from '../formats.ts';
import { formatPackages } from './format-packages.ts';
import { findManifests } from './find-manifests.ts';
import { identifyManifests } from './identify-manifests.ts';
import { normalizeOptions, type ExtkitPluginOptions } from './options.ts';
import { nameProjects } from './project-name.ts';
import { extensionProject } from './project.ts';
import { toolInputs } from './tool-inputs.ts';

const MANIFESTS = `{${builtInFormats.flatMap(({ manifests }) => manifests).join(',')}}`;

/** Infers a project and its targets from every manifest of an extension. */
export const createNodes: CreateNodes<ExtkitPluginOptions> = [MANIFESTS, inferProjects];

/** The older name, by which Nx 22 asks. */
export const createNodesV2 = createNodes;

async function inferProjects(
  files: readonly string[],
  options: ExtkitPluginOptions | undefined,
  { workspaceRoot }: CreateNodesContext,
): Promise<CreateNodesResultArray> {
  const settings = normalizeOptions(options);
  const manifests = await findManifests(files, settings.formats, workspaceRoot);
  const { identified, failures } = await identifyManifests(manifests, settings, workspaceRoot);
  const names = nameProjects(identified.keys(), workspaceRoot);
  const formats = new Map(manifests.map((manifest) => [manifest.format, manifest]));
  const inputs = new Map(
    [...formats].map(([id, format]) => [id, toolInputs(formatPackages(format, workspaceRoot), workspaceRoot)]),
  );
  const results: CreateNodesResultArray = [...identified].map(([root, { manifest, extension }]) => {
    const source = { extension, format: manifest.format, settings, toolInputs: inputs.get(manifest.format) ?? [] };
    return [manifest.path, { projects: { [root]: extensionProject(names.get(root) ?? root, source) } }];
  });
  if (failures.length === 0) return results;
  const { AggregateCreateNodesError } = await import('@nx/devkit');
  throw new AggregateCreateNodesError([...failures], results);
}
