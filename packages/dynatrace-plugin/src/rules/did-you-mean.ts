import { suggest } from '@extkit/devkit';

/** Ends a sentence: with what was probably meant, or with what to do where nothing is near. */
export function didYouMean(word: string, candidates: Iterable<string>, otherwise: string): string {
  const near = suggest(word, candidates);
  return near === undefined ? `: ${otherwise}.` : `: did you mean '${near}'?`;
}
