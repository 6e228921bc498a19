import { displayWidth } from './display-width.ts';

/** Beside each column. */
const GAP = '  ';

/**
 * Rows of cells as lines whose columns stand below each other.
 *
 * @param rightAligned the indices of the columns of numbers
 */
export function align(rows: readonly (readonly string[])[], rightAligned: readonly number[] = []): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => (widths[column] = Math.max(widths[column] ?? 0, displayWidth(cell))));
  }
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const padding = ' '.repeat((widths[column] ?? 0) - displayWidth(cell));
        return rightAligned.includes(column) ? padding + cell : cell + padding;
      })
      .join(GAP)
      .trimEnd(),
  );
}
