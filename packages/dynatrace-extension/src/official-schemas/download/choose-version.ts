/** Numbers parted by dots, such as `1.345.0`. */
const VERSION = /^\d+(?:\.\d+)*$/;

/**
 * Chooses the newest version that the wish means: `latest` means any, `1.345` itself and every `1.345.x`, but no `1.3450`.
 * A version that does not consist of numbers is only what it is called. Gives `undefined` where there is none.
 */
export function chooseVersion(versions: readonly string[], wish: string): string | undefined {
  if (wish !== 'latest' && !VERSION.test(wish)) return versions.find((version) => version === wish);
  const wished = wish === 'latest' ? [] : numbers(wish);
  return versions
    .filter((version) => VERSION.test(version))
    .filter((version) => wished.every((part, index) => numbers(version)[index] === part))
    .sort(compareVersions)
    .at(-1);
}

function compareVersions(a: string, b: string): number {
  const [left, right] = [numbers(a), numbers(b)];
  const length = Math.max(left.length, right.length);
  const differences = Array.from({ length }, (_, index) => (left[index] ?? 0) - (right[index] ?? 0));
  return differences.find((difference) => difference !== 0) ?? 0;
}

function numbers(version: string): number[] {
  return version.split('.').map(Number);
}
