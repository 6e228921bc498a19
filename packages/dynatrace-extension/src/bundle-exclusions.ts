/**
 * What never gets into a bundle, as globs relative to the extension folder:
 *
 * - dotfiles and what is in dot-directories, as with dt-cli (facts 1.4);
 * - Python's compiled files, for they differ from machine to machine, and so would the bundle;
 * - secrets. A bundle is handed to others, and the folder of an extension is where a developer's key or the
 *   `secrets.json` of a local run is left by accident. The manifest cannot refer to any of these.
 */
export const defaultExclusions: readonly string[] = [
  '**/.*',
  '**/__pycache__',
  '**/*.pyc',
  '**/secrets.json',
  '**/*.pem',
  '**/*.key',
  '**/*.pfx',
  '**/*.p12',
];

/** Each of them is a name, of a file or a folder, wherever it lies. */
const names = defaultExclusions.map((glob) => {
  const name = glob.replace('**/', '').replaceAll('.', '\\.').replaceAll('*', '.*');
  return new RegExp(`^${name}$`);
});

/** Whether a build leaves the file out, whatever its options say. The path is relative to the extension folder. */
export function isNeverPacked(path: string): boolean {
  return path.split('/').some((segment) => names.some((name) => name.test(segment)));
}
