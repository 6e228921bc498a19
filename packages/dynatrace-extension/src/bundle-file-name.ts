/** What the packed extension is called: within a bundle, and where there is no signature to bundle it with (facts 1.3). */
export const PACKED_FILE_NAME = 'extension.zip';

/** What a bundle is called: `custom:my-extension` 1.2.3 makes `custom_my-extension-1.2.3.zip` (facts 1.3). */
export function bundleFileName(name: string, version: string): string {
  return `${name.replaceAll(':', '_')}-${version}.zip`;
}
