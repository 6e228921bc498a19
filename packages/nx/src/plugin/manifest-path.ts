/** Folders that hold copies of extensions, or parts of them, but no project that anybody works on. */
const IGNORED_FOLDERS = new Set(['node_modules', 'dist', 'fixtures', '__fixtures__', 'templates']);

/**
 * Whether a manifest may make a project. Not so in build output, in fixtures, in templates and in the files of
 * generators, nor anywhere below a folder whose name begins with a dot.
 *
 * @param manifest relative to the workspace root, with forward slashes
 */
export function mayBeProject(manifest: string): boolean {
  const folders = manifest.split('/').slice(0, -1);
  const generators = folders.indexOf('generators');
  return !folders.some(
    (folder, index) =>
      folder.startsWith('.') ||
      IGNORED_FOLDERS.has(folder) ||
      (folder === 'files' && generators >= 0 && generators < index),
  );
}

/**
 * Whether a path is one of those that a format's `manifests` describe. Each of these is `**` and a path, so that the end
 * of the path tells, and no glob library has to be loaded to compute the project graph.
 */
export function isManifestOf(format: { readonly manifests: readonly string[] }, path: string): boolean {
  return format.manifests.some((glob) => `/${path}`.endsWith(glob.replace(/^\*\*/, '')));
}
