import { comparePositions, type Fix, type Position, type TextEdit } from '../diagnostic.ts';

/** Edits that do not get in each other's way, of any number of files. */
export class EditPlan {
  /** Of each file, sorted by place. */
  readonly files = new Map<string, TextEdit[]>();

  /** Takes the fix whole, or not at all where an edit of it would change what another one does. */
  add({ edits }: Fix): boolean {
    const taken: TextEdit[] = [];
    for (const edit of edits) {
      const others = this.files.get(edit.file) ?? [];
      const index = firstFrom(edit.range.start, others);
      if (isSame(edit, others[index])) continue;
      if (isInTheWay(edit, others[index - 1], others[index])) {
        for (const { file, range } of taken) this.#remove(file, range.start);
        return false;
      }
      this.files.set(edit.file, others);
      others.splice(index, 0, edit);
      taken.push(edit);
    }
    return true;
  }

  #remove(file: string, start: Position): void {
    const edits = this.files.get(file) ?? [];
    edits.splice(firstFrom(start, edits), 1);
    if (edits.length === 0) this.files.delete(file);
  }
}

/** What would be done twice, by two fixes, is done once. */
function isSame({ range, newText }: TextEdit, other: TextEdit | undefined): boolean {
  return (
    other?.newText === newText &&
    comparePositions(other.range.start, range.start) === 0 &&
    comparePositions(other.range.end, range.end) === 0
  );
}

/** Of two edits at one place nobody could say which text comes first. */
function isInTheWay({ range }: TextEdit, before: TextEdit | undefined, next: TextEdit | undefined): boolean {
  if (before !== undefined && comparePositions(before.range.end, range.start) > 0) return true;
  if (next === undefined) return false;
  return comparePositions(next.range.start, range.start) === 0 || comparePositions(next.range.start, range.end) < 0;
}

/** The index of the first edit that does not start before the position. */
function firstFrom(position: Position, edits: readonly TextEdit[]): number {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const edit = edits[middle];
    if (edit !== undefined && comparePositions(edit.range.start, position) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
