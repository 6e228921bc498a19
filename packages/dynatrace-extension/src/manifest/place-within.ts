import type { Location } from '@extkit/devkit';
import type { SourceDocument } from '@extkit/devkit/documents';
import type { Text } from './collection.ts';

/** Where a part of a text stands, or else the whole text: a folded or escaped text has no such places. */
export function placeWithin(
  document: SourceDocument,
  { path }: Pick<Text, 'path'>,
  { start, length }: { readonly start: number; readonly length: number },
): Location {
  return document.within(path, start, length) ?? document.at(path);
}
