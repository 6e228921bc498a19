/**
 * A version as it was meant. Nx's command line makes a number of `1.340`, and `1.34` of that; but the second part of
 * Dynatrace's versions has had three digits for as long as there have been schemas.
 */
export function versionText(given: string | number): string {
  const [major = '', minor] = String(given).split('.');
  return typeof given === 'string' || minor === undefined ? String(given) : `${major}.${minor.padEnd(3, '0')}`;
}
