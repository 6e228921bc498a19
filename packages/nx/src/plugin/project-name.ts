import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * Names projects by their root directories: as their `project.json` or `package.json` does; else by the directory's own
 * name; and where that would stand for two projects, by the whole path, so that adding a third changes neither.
 *
 * @param roots relative to the workspace root, with forward slashes
 */
export function nameProjects(roots: Iterable<string>, workspaceRoot: string): ReadonlyMap<string, string> {
  const projects = [...roots].map((root) => {
    const declared = declaredName(join(workspaceRoot, root));
    return { root, declared, wished: declared ?? directoryName(root, workspaceRoot) };
  });
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { wished } of projects) (seen.has(wished) ? shared : seen).add(wished);
  return new Map(
    projects.map(({ root, declared, wished }) => {
      const isFree = declared !== undefined || !shared.has(wished);
      return [root, isFree ? wished : root.replaceAll('/', '-')];
    }),
  );
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
