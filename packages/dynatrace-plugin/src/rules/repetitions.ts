import type { Selected } from '@extkit/devkit/rules';

/** A text and its repetition. */
export interface Repetition {
  readonly text: string;
  readonly first: Selected;
  readonly again: Selected;
}

/** Gives every repetition of a text among the values; what is no text is passed over. */
export function repetitionsOf(values: readonly Selected[]): Repetition[] {
  const seen = new Map<string, Selected>();
  const repetitions: Repetition[] = [];
  for (const again of values) {
    const { value: text } = again;
    if (typeof text !== 'string') continue;
    const first = seen.get(text);
    if (first === undefined) seen.set(text, again);
    else repetitions.push({ text, first, again });
  }
  return repetitions;
}
