import { CST, Lexer } from 'yaml';
import type { Span } from './line-index.ts';
import { withoutLoneReturns } from './yaml-compose.ts';

/** The lexer puts them between what it reads: they are no part of the text. */
const MARKS: ReadonlySet<string> = new Set([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);

/** Where the comments of a YAML text stand, each from its `#` to the end of its line. What follows a `#` in a text is none. */
export function yamlComments(text: string): Span[] {
  const comments: Span[] = [];
  let offset = 0;
  let startsScalar = false;
  for (const lexeme of new Lexer().lex(withoutLoneReturns(text))) {
    if (!startsScalar && MARKS.has(lexeme)) {
      startsScalar = lexeme === CST.SCALAR;
      continue;
    }
    const end = offset + lexeme.length;
    if (!startsScalar && lexeme.startsWith('#')) comments.push({ start: offset, end });
    offset = end;
    startsScalar = false;
  }
  return comments;
}
