import { SmiCursor } from './smi-cursor.ts';
import { readClauses, readPlace, readSyntax } from './smi-definition.ts';
import type { SmiModule, SmiObject } from './smi-module.ts';
import { SmiProblem, smiTokens, type SmiToken } from './smi-tokens.ts';

/** What could be understood of a MIB file, and the first thing that could not. */
export interface SmiFile {
  readonly modules: readonly SmiModule[];
  readonly problem?: SmiProblem;
}

/** A module while it is being read. */
interface Writable extends SmiModule {
  readonly imports: Map<string, string>;
  readonly objects: SmiObject[];
  readonly types: Map<string, string>;
  complete: boolean;
}

const MACROS = new Set([
  'OBJECT-TYPE',
  'MODULE-IDENTITY',
  'OBJECT-IDENTITY',
  'NOTIFICATION-TYPE',
  'TRAP-TYPE',
  'OBJECT-GROUP',
  'NOTIFICATION-GROUP',
  'MODULE-COMPLIANCE',
  'AGENT-CAPABILITIES',
]);

/**
 * Reads the modules of a MIB file: SMIv1 and SMIv2 (RFC 1155, 1212, 2578, 2579), as far as it matters for what an object
 * is and whether and as what it can be read. Never throws.
 */
export function readSmi(text: string): SmiFile {
  const modules: Writable[] = [];
  try {
    const cursor = new SmiCursor(smiTokens(text), text.length);
    while (!cursor.atEnd) {
      const module = readHead(cursor);
      modules.push(module);
      while (!cursor.takeIf('END')) readDefinition(cursor, module);
      module.complete = true;
    }
    return { modules };
  } catch (error) {
    if (error instanceof SmiProblem) return { modules, problem: error };
    throw error;
  }
}

function readHead(cursor: SmiCursor): Writable {
  const name = cursor.take();
  cursor.skipGroup();
  if (name.kind !== 'word' || !cursor.takeIf('DEFINITIONS')) {
    throw new SmiProblem(`A module must begin here, as 'NAME DEFINITIONS ::= BEGIN'.`, name);
  }
  cursor.skipPast(
    'BEGIN',
    name,
    `The module '${name.text}' has no BEGIN: write 'DEFINITIONS ::= BEGIN' behind its name.`,
  );
  return { name: name.text, imports: new Map(), objects: [], types: new Map(), complete: false };
}

function readDefinition(cursor: SmiCursor, module: Writable): void {
  const name = cursor.take();
  const next = cursor.peek().text;
  if (name.text === 'IMPORTS') readImports(cursor, module, name);
  else if (name.text === 'EXPORTS') cursor.skipPast(';', name, "The EXPORTS have no end: close them with ';'.");
  else if (next === 'MACRO') cursor.skipPast('END', name, `The macro '${name.text}' has no END: write it.`);
  else if (name.kind === 'word' && cursor.takeIf('OBJECT', 'IDENTIFIER')) {
    readObject(cursor, module, name, 'OBJECT IDENTIFIER');
  } else if (name.kind === 'word' && MACROS.has(next)) {
    readObject(cursor, module, name, cursor.take().text);
  } else if (name.kind === 'word' && cursor.takeIf('::=')) {
    module.types.set(name.text, readType(cursor, name));
  } else throw unexpected(name, module);
}

function unexpected(token: SmiToken, { name }: Writable): SmiProblem {
  const message =
    token.text === ''
      ? `The module '${name}' has no END: write it, or complete the file.`
      : `A definition or END must stand here, not '${token.text.slice(0, 40)}'.`;
  return new SmiProblem(message, token);
}

function readImports(cursor: SmiCursor, { imports }: Writable, keyword: SmiToken): void {
  let names: string[] = [];
  while (!cursor.takeIf(';')) {
    if (cursor.atEnd || cursor.peek().text === '::=') {
      throw new SmiProblem("The IMPORTS have no end: close them with ';'.", keyword);
    }
    const { kind, text } = cursor.take();
    if (text === 'FROM') {
      const from = cursor.take().text;
      for (const name of names) imports.set(name, from);
      names = [];
    } else if (kind === 'word') names.push(text);
  }
}

function readObject(cursor: SmiCursor, module: Writable, name: SmiToken, macro: string): void {
  const clauses = readClauses(cursor, name);
  // The number of an SNMPv1 trap is no place in the tree.
  if (macro === 'TRAP-TYPE') cursor.take();
  else module.objects.push({ name: name.text, macro, ...clauses, ...readPlace(cursor, name) });
}

function readType(cursor: SmiCursor, name: SmiToken): string {
  if (!cursor.takeIf('TEXTUAL-CONVENTION')) return readSyntax(cursor);
  cursor.skipPast('SYNTAX', name, `The textual convention '${name.text}' has no SYNTAX: write it.`);
  return readSyntax(cursor);
}
