import { DOCUMENT_RULES } from './document-rules.ts';
import type { SourceText } from './source-text.ts';

/** The numbers that Python's `json` module knows besides those of JSON; what is in quotes is passed over. */
const TEXT_OR_NUMBER = /"(?:[^"\\\r\n]|\\.)*"?|(?<![-\w.])(NaN|-?Infinity)\b/g;

/** As long as what they stand for, so that everything else keeps its place. What is not a number at all, JSON cannot say. */
const STAND_INS: Readonly<Record<string, string>> = { NaN: '0.0', Infinity: '1e999999', '-Infinity': '-1e999999' };

/**
 * Gives a text that a parser of JSON reads as Python's `json` module reads the source: with other words for `NaN` and the
 * infinities, which are warned of. A byte-order mark is an error there.
 */
export function readPythonText(source: SourceText): string {
  if (source.hasByteOrderMark) {
    const message = 'The file starts with a byte-order mark, which JSON has not: save it as UTF-8 without one.';
    source.report(DOCUMENT_RULES.syntax, { start: 0, end: 0 }, message);
  }
  return source.text.replaceAll(TEXT_OR_NUMBER, (found: string, number: string | undefined, start: number) => {
    if (number === undefined) return found;
    const message = `'${number}' is no JSON, though Python reads it: write a number.`;
    source.report({ ...DOCUMENT_RULES.syntax, severity: 'warning' }, { start, end: start + number.length }, message);
    return STAND_INS[number] ?? found;
  });
}
