/** A version without the zeros at its end: `1.2` and `1.2.0` are one version. */
export function canonicalVersion(version: string): string {
  const parts = version.trim().split('.');
  while (parts.length > 1 && /^0+$/.test(parts.at(-1) ?? '')) parts.pop();
  return parts.join('.');
}
