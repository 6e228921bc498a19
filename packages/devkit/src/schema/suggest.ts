/**
 * The candidate that a person most likely meant, or `undefined` where none is near. Upper and lower case, `-` and `_`
 * count for nothing; otherwise about one letter in three may be wrong, missing, surplus or swapped with its neighbour.
 */
export function suggest(word: string, candidates: Iterable<string>): string | undefined {
  const plainWord = plain(word);
  let best: string | undefined;
  let bestDistance = Math.floor(Math.max(plainWord.length, 3) / 3) + 1;
  for (const candidate of candidates) {
    const plainCandidate = plain(candidate);
    if (Math.abs(plainCandidate.length - plainWord.length) >= bestDistance) continue;
    const distance = editDistance(plainWord, plainCandidate);
    // A word of two letters that shares nothing with another is not a misspelling of it.
    if (distance < bestDistance && distance < plainCandidate.length) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** The Damerau-Levenshtein distance (optimal string alignment): insertions, deletions, changes and swaps of neighbours. */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const change = a[row - 1] === b[column - 1] ? 0 : 1;
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        cell(last, column) + 1,
        cell(current, column - 1) + 1,
        cell(last, column - 1) + change,
        swapped ? cell(beforeLast, column - 2) + 1 : Infinity,
      );
    }
    [beforeLast, last] = [last, current];
  }
  return cell(last, b.length);
}

function cell(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}

function plain(word: string): string {
  return word.toLowerCase().replaceAll(/[-_]/g, '');
}
