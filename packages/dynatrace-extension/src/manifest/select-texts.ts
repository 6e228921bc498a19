import type { DocumentPath } from '@extkit/devkit/documents';
import { select } from '@extkit/devkit/rules';
import type { Text } from './collection.ts';

/**
 * Every text at the place, in which `*` stands for each entry of a list or an object. What is empty or no text is the
 * schema's business.
 *
 * @param base the path of `root` itself, with which the paths of the texts start
 */
export function selectTexts(root: unknown, place: DocumentPath, base: DocumentPath = []): Text[] {
  return select(root, place).flatMap(({ value, path }) =>
    typeof value === 'string' && value !== '' ? [{ text: value, path: [...base, ...path] }] : [],
  );
}
