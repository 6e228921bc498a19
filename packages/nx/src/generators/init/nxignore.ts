import type { Tree } from '@nx/devkit';

/**
 * Nx hashes no file that git ignores, unless `.nxignore` takes it back. Wheels are made rather than committed, and are
 * packed all the same: unseen, new ones would leave a stale bundle in the cache.
 */
const HASHED = ['!**/extension/lib/', '!**/extension/lib/*.whl', '!**/src/lib/', '!**/src/lib/*.whl'];

/** Adds what is missing to `.nxignore`. */
export function extendNxignore(tree: Tree): void {
  const text = tree.read('.nxignore', 'utf8') ?? '';
  const present = new Set(text.split(/\r?\n/));
  const missing = HASHED.filter((line) => !present.has(line));
  if (missing.length === 0) return;
  const separator = text === '' || text.endsWith('\n') ? '' : '\n';
  tree.write('.nxignore', `${text}${separator}# Wheels count, though git ignores them.\n${missing.join('\n')}\n`);
}
