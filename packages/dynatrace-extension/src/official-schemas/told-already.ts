import { comparePositions, FILE_START, type Diagnostic, type Range } from '@extkit/devkit';
import type { SourceDocument } from '@extkit/devkit/documents';
import type { LocatedFinding } from '@extkit/devkit/schema';

/**
 * Gives our diagnostic of the same defect, where there is one: at the same place, within the value that is judged, or around
 * it and about the same property.
 *
 * @param ours those of the document
 */
export function toldAlready(
  { diagnostic: { range }, kind, path, property, value }: LocatedFinding,
  document: SourceDocument,
  ours: readonly Diagnostic[],
): Diagnostic | undefined {
  const name = property ?? path.findLast((segment) => typeof segment === 'string') ?? '';
  const isScalar = typeof value !== 'object' || value === null;
  const judged = isScalar || kind === 'variant' ? document.at(path).range : range;
  return ours.find((our) => {
    const isAbout = name !== '' && our.message.includes(name);
    // Of one object, several properties may be missing, all of them at one place; of the document, at its start.
    if (kind === 'missingProperty' && property !== undefined)
      return isAbout && (isWithin(our.range, range) || isWithin(range, our.range) || isWithin(our.range, FILE_START));
    return isWithin(our.range, range) || isWithin(our.range, judged) || (isAbout && isWithin(range, our.range));
  });
}

function isWithin(inner: Range, outer: Range): boolean {
  return comparePositions(outer.start, inner.start) <= 0 && comparePositions(inner.end, outer.end) <= 0;
}
