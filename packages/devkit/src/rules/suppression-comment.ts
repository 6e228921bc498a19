import type { Diagnostic, Location } from '../diagnostic.ts';
import type { SourceComment } from '../documents/document.ts';
import { DOCUMENT_RULES } from '../documents/document-rules.ts';
import { isDocumentCode, type RuleCodes } from './rule-codes.ts';

/** What every comment that suppresses begins with. A text without it need not be searched. */
export const SUPPRESSION_WORD = 'extkit-disable';

const DIRECTIVE = /^#\s*(extkit-disable\S*)\s*/;
const CODES = /^[^\s,]+(?:\s*,\s*[^\s,]+)*,?/;
const FORM = '# extkit-disable-next-line CODE reason';

/** A code in a comment that suppresses it, and where it stands. */
export interface SuppressedCode {
  readonly code: string;
  readonly at: Location;
}

/** What a comment suppresses, and what is wrong with it. */
export interface SuppressionComment {
  readonly codes: readonly SuppressedCode[];
  readonly flaws: readonly Diagnostic[];
}

/** Reads `# extkit-disable-next-line CODE[,CODE] reason`; gives `undefined` for a comment that says something else. */
export function readSuppressionComment(comment: SourceComment, known: RuleCodes): SuppressionComment | undefined {
  const [opening, word] = DIRECTIVE.exec(comment.text) ?? [];
  if (opening === undefined) return undefined;
  const flawed = (message: string, at: Location = comment) => ({ codes: [], flaws: [flaw(message, at)] });

  if (word !== 'extkit-disable-next-line') {
    return flawed(`There is no '${String(word)}': write '${FORM}' on the line above the finding.`);
  }
  const rest = comment.text.slice(opening.length);
  const list = CODES.exec(rest)?.[0] ?? '';
  if (list === '') return flawed(`The comment suppresses nothing: write '${FORM}'.`);
  if (rest.slice(list.length).trim() === '') {
    return flawed(`The comment gives no reason: write after the code why the finding is accepted.`);
  }

  const written = [...list.matchAll(/[^\s,]+/g)].map(({ 0: code, index }) => ({
    code,
    at: part(comment, opening.length + index, code.length),
  }));
  const refused = written.flatMap(({ code, at }) => {
    if (known.get(code) === undefined) return [flaw(known.unknown(code), at)];
    return isDocumentCode(code) ? [flaw(`${code} cannot be suppressed: mend what it reports.`, at)] : [];
  });
  const isFit = ({ code }: SuppressedCode) => known.get(code) !== undefined && !isDocumentCode(code);
  return { codes: written.filter(isFit), flaws: refused };
}

function flaw(message: string, { file, range }: Location): Diagnostic {
  const { code, severity } = DOCUMENT_RULES.malformedSuppression;
  return { code, severity, message, file, range };
}

/** A comment is never more than one line. */
function part({ file, range: { start } }: Location, offset: number, length: number): Location {
  const column = start.column + offset;
  return { file, range: { start: { ...start, column }, end: { ...start, column: column + length } } };
}
