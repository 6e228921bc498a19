import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * Names projects by their root directories: as their `project.json` or `package.json` does; else by the directory's own
 * name; and where that would stand for two projects, by the whole path, so that adding a third changes neither. Its
 * slashes become hyphens, unless that makes one name of two paths or takes the name of another project.
 *
 * @param roots relative to the workspace root, with forward slashes
 */
export function nameProjects(roots: Iterable<string>, workspaceRoot: string): ReadonlyMap<string, string> {
  const projects = [...roots].map((root) => {
    const declared = declaredName(join(workspaceRoot, root));
    return { root, declared, wished: declared ?? directoryName(root, workspaceRoot) };
  });
  const shared = repeated(projects.map(({ wished }) => wished));
  const qualified = projects.map(({ root, declared, wished }) => {
    const isFree = declared !== undefined || !shared.has(wished);
    return { root, isFree, name: isFree ? wished : root.replaceAll('/', '-') };
  });
  const stillShared = repeated(qualified.map(({ name }) => name));
  return new Map(qualified.map(({ root, isFree, name }) => [root, isFree || !stillShared.has(name) ? name : root]));
}

function repeated(names: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(names.filter((name) => seen.has(name) || !seen.add(name)));
}

function directoryName(root: string, workspaceRoot: string): string {
  return basename(root === '.' ? workspaceRoot : root);
}

function declaredName(directory: string): string | undefined {
  const { name } = readJson(`${directory}/project.json`);
  if (typeof name === 'string') return name;
  const manifest = readJson(`${directory}/package.json`);
  return typeof manifest.name === 'string' ? manifest.name : undefined;
}

/** A file that is missing or not understood declares nothing; Nx itself complains about the latter. */
function readJson(path: string): { readonly name?: unknown } {
  // Most projects have neither file, and there may be thousands: an exception for each would take most of the time.
  if (!existsSync(path)) return {};
  try {
    const content: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return typeof content === 'object' && content !== null ? content : {};
  } catch {
    return {};
  }
}
