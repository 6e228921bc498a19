import { describe, expect, it } from 'vitest';
import { readSmi } from './read-smi.ts';

const module = (body: string) => `TEST-MIB DEFINITIONS ::= BEGIN\n${body}\nEND\n`;

describe('an object', () => {
  it('of SMIv2 has a place, a type and an access', () => {
    const { modules } = readSmi(
      module(`load OBJECT-TYPE
        SYNTAX Gauge32 (0..100)
        MAX-ACCESS read-only
        STATUS current
        DESCRIPTION "No ::= { braces 1 } count here, -- and no comments"
        ::= { unit 3 }`),
    );
    expect(modules[0]?.objects).toEqual([
      {
        name: 'load',
        macro: 'OBJECT-TYPE',
        parent: 'unit',
        arcs: [3],
        syntax: 'Gauge32',
        access: 'read-only',
      },
    ]);
  });

  it('of SMIv1 has its access by another name', () => {
    const { modules } = readSmi(
      module('load OBJECT-TYPE SYNTAX INTEGER { low(1) } ACCESS read-only STATUS mandatory ::= { unit 3 }'),
    );
    expect(modules[0]?.objects[0]).toMatchObject({ syntax: 'INTEGER', access: 'read-only' });
  });

  it.each([
    ['{ unit 1 2 }', 'unit', [1, 2]],
    ['{ iso org(3) dod(6) 1 }', 'iso', [3, 6, 1]],
    ['{ iso(1) org(3) }', 'iso', [3]],
    ['{ 1 3 6 }', undefined, [1, 3, 6]],
    ['{ enterprises maker(99999) 2 }', 'enterprises', [99999, 2]],
  ])('at %s', (place, parent, arcs) => {
    const [object] = readSmi(module(`it OBJECT IDENTIFIER ::= ${place}`)).modules[0]?.objects ?? [];
    expect([object?.parent, object?.arcs]).toEqual([parent, arcs]);
  });
});

it('reads types, imports and several modules, and passes over macros', () => {
  const { modules, problem } = readSmi(`
    -- A ruler: -----
    FIRST-MIB { iso 3 } DEFINITIONS ::= BEGIN
    EXPORTS a, b;
    IMPORTS c, D FROM OTHER-MIB e FROM THIRD-MIB;
    OBJECT-TYPE MACRO ::= BEGIN TYPE NOTATION ::= "SYNTAX" END
    Counter32 ::= [APPLICATION 1] IMPLICIT INTEGER (0..4294967295)
    Name ::= TEXTUAL-CONVENTION STATUS current DESCRIPTION "x" SYNTAX OCTET STRING (SIZE (0..9))
    Row ::= SEQUENCE { a INTEGER, b Name }
    trap TRAP-TYPE ENTERPRISE c DESCRIPTION "x" ::= 7
    END
    SECOND-MIB DEFINITIONS ::= BEGIN END`);
  expect(problem).toBeUndefined();
  expect(modules.map(({ name, complete }) => [name, complete])).toEqual([
    ['FIRST-MIB', true],
    ['SECOND-MIB', true],
  ]);
  expect(Object.fromEntries(modules[0]?.types ?? [])).toEqual({
    Counter32: 'INTEGER',
    Name: 'OCTET STRING',
    Row: 'SEQUENCE',
  });
  expect(Object.fromEntries(modules[0]?.imports ?? [])).toEqual({ c: 'OTHER-MIB', D: 'OTHER-MIB', e: 'THIRD-MIB' });
});

describe('what is broken', () => {
  const good = 'first OBJECT IDENTIFIER ::= { enterprises 1 }\n';

  it('keeps what comes before it', () => {
    const { modules } = readSmi(module(`${good}oops oops`));
    expect(modules.map(({ objects, complete }) => [objects.length, complete])).toEqual([[1, false]]);
  });

  it.each([
    [
      'IMPORTS without an end',
      module('IMPORTS a FROM B\nc OBJECT IDENTIFIER ::= { a 1 }'),
      'IMPORTS',
      "close them with ';'",
    ],
    ['no END', `TEST-MIB DEFINITIONS ::= BEGIN\n${good}`, '', 'has no END'],
    ['no BEGIN', 'TEST-MIB DEFINITIONS ::=', 'TEST-MIB', 'has no BEGIN'],
    ['no module', '<html>', '<', 'A module must begin here'],
    ['no place', module('a OBJECT-TYPE SYNTAX INTEGER\nb OBJECT-TYPE SYNTAX INTEGER ::= { a 1 }'), 'a', "has no '::='"],
    ['an open brace', module('a OBJECT IDENTIFIER ::= { b 1'), 'END', 'must be written as'],
    ['an open list', module('A ::= SEQUENCE { a INTEGER'), '{', "'{' is not closed"],
    ['a number for a place', module('a OBJECT IDENTIFIER ::= 7'), 'a', 'must be written as'],
    ['an open text', module('a OBJECT IDENTIFIER "x'), '"', 'has no end'],
  ])('is told once, with its place: %s', (_, text, place, message) => {
    const { problem } = readSmi(text);
    expect(problem?.message).toContain(message);
    expect(text.slice(problem?.start, (problem?.start ?? 0) + (problem?.length ?? 0))).toBe(place);
  });
});
