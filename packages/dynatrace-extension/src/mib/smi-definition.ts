import type { SmiCursor } from './smi-cursor.ts';
import type { SmiObject } from './smi-module.ts';
import { SmiProblem, type SmiToken } from './smi-tokens.ts';

type Clauses = Pick<SmiObject, 'syntax' | 'access'>;

/**
 * Reads the clauses of a definition up to its `::=`.
 *
 * @throws {SmiProblem} where there is none
 */
export function readClauses(cursor: SmiCursor, name: SmiToken): Clauses {
  let clauses: Clauses = {};
  while (!cursor.takeIf('::=')) {
    if (cursor.atEnd || cursor.peek(1).text === 'OBJECT-TYPE') {
      throw new SmiProblem(
        `The definition of '${name.text}' has no '::=': write its place, as '::= { parent 1 }'.`,
        name,
      );
    }
    const { text } = cursor.peek();
    if (text === '{' || text === '(') cursor.skipGroup();
    else {
      cursor.take();
      // What a compliance statement says about other objects comes later, and counts for nothing.
      if (text === 'SYNTAX') clauses = { syntax: readSyntax(cursor), ...clauses };
      if (text === 'ACCESS' || text === 'MAX-ACCESS') clauses = { access: cursor.take().text, ...clauses };
    }
  }
  return clauses;
}

/** Reads a type, such as `INTEGER (0..10)`, `OCTET STRING` or `SEQUENCE OF IfEntry`. */
export function readSyntax(cursor: SmiCursor): string {
  if (cursor.takeIf('[')) cursor.skipPast(']', cursor.peek(), "'[' is not closed: write the ']' that is missing.");
  cursor.takeIf('IMPLICIT');
  const { text } = cursor.take();
  const second = { OCTET: 'STRING', OBJECT: 'IDENTIFIER', SEQUENCE: 'OF' }[text];
  const isPair = second !== undefined && cursor.takeIf(second);
  if (isPair && text === 'SEQUENCE') cursor.take();
  cursor.skipGroup();
  return isPair ? `${text} ${second}` : text;
}

/**
 * Reads a place in the tree: `{ enterprises 318 }`, `{ iso org(3) dod(6) 1 }`.
 *
 * @throws {SmiProblem} where there is none
 */
export function readPlace(cursor: SmiCursor, name: SmiToken): Pick<SmiObject, 'parent' | 'arcs'> {
  if (!cursor.takeIf('{')) throw new SmiProblem(`The place of '${name.text}' must be written as '{ parent 1 }'.`, name);
  const arcs: number[] = [];
  let parent: string | undefined;
  while (!cursor.takeIf('}')) {
    const token = cursor.take();
    const isFirst = parent === undefined && arcs.length === 0;
    if (token.kind === 'number') arcs.push(Number(token.text));
    else if (token.kind === 'word' && isFirst) {
      parent = token.text;
      cursor.skipGroup();
    } else if (!isNameOfNumber(token, cursor) && !['(', ')', '.'].includes(token.text)) {
      const message = `The place of '${name.text}' must be written as '{ parent 1 }'.`;
      throw new SmiProblem(message, token.text === '' ? name : token);
    }
  }
  return { ...(parent !== undefined && { parent }), arcs };
}

/** As `org` in `{ iso org(3) }`. */
function isNameOfNumber({ kind }: SmiToken, cursor: SmiCursor): boolean {
  return kind === 'word' && cursor.peek().text === '(';
}
