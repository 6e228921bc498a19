/**
 * Writes a version as Python's tools write it in the name of a dist-info folder (PEP 440): without leading zeros, so that
 * `1.005` becomes `1.5` (facts 3, zip layout). What else `verify` accepts, such as `1x0`, is no version there, and only
 * loses what a file name cannot hold.
 */
export function normaliseVersion(version: string): string {
  return version
    .trim()
    .replace(/(?<!\d)0+(?=\d)/g, '')
    .replace(/[^a-zA-Z0-9.]+/g, '_');
}
