import { describe, expect, it } from 'vitest';
import { MibTree } from './mib-tree.ts';
import { readSmi } from './read-smi.ts';

const tree = (...texts: readonly string[]) => new MibTree(texts.flatMap((text) => readSmi(text).modules));

const FANS = `FAN-MIB DEFINITIONS ::= BEGIN
IMPORTS Speed FROM FAN-TC;
fanSpeed OBJECT-TYPE SYNTAX Speed MAX-ACCESS read-only ::= { fanEntry 2 }
fanEntry OBJECT-TYPE SYNTAX FanEntry MAX-ACCESS not-accessible ::= { fanTable 1 }
fanTable OBJECT-TYPE SYNTAX SEQUENCE OF FanEntry MAX-ACCESS not-accessible ::= { fans 2 }
fanCount OBJECT-TYPE SYNTAX INTEGER MAX-ACCESS read-only ::= { fans 1 }
fans OBJECT IDENTIFIER ::= { enterprises 99999 }
END`;
const CONVENTIONS = `FAN-TC DEFINITIONS ::= BEGIN
Speed ::= TEXTUAL-CONVENTION STATUS current SYNTAX Rate
Rate ::= Gauge32
END`;

describe('objects', () => {
  it('find their places and types, in whatever order and file they stand', () => {
    const named = (name: string) => tree(FANS, CONVENTIONS).named(name);
    expect(named('fanSpeed')).toEqual({
      name: 'fanSpeed',
      module: 'FAN-MIB',
      kind: 'column',
      oid: '1.3.6.1.4.1.99999.2.1.2',
      access: 'read-only',
      syntax: 'Speed',
      values: 'gauge',
    });
    expect(['fans', 'fanCount', 'fanTable', 'fanEntry'].map((name) => named(name)?.kind)).toEqual([
      'node',
      'scalar',
      'table',
      'row',
    ]);
  });

  it('are found by a place, or the nearest above it', () => {
    const found = (oid: string) => {
      const { object, instance } = tree(FANS).nearest(oid) ?? {};
      return [object?.name, instance];
    };
    expect(found('1.3.6.1.4.1.99999.1.0')).toEqual(['fanCount', '0']);
    expect(found('1.3.6.1.4.1.99999.2.1.2')).toEqual(['fanSpeed', '']);
    expect(found('1.3.6.1.4.1.999990.1')).toEqual(['enterprises', '999990.1']);
    expect(found('2.1')).toEqual([undefined, undefined]);
  });

  it('have no place where their root is not there, or where they stand in a circle', () => {
    const oid = (body: string) => tree(`X-MIB DEFINITIONS ::= BEGIN ${body} END`).named('a')?.oid;
    expect(oid('a OBJECT IDENTIFIER ::= { elsewhere 1 }')).toBeUndefined();
    expect(oid('a OBJECT IDENTIFIER ::= { b 1 } b OBJECT IDENTIFIER ::= { a 1 }')).toBeUndefined();
    expect(oid('a OBJECT IDENTIFIER ::= { a 1 }')).toBeUndefined();
  });

  it('hang on the object of their own module where names are equal', () => {
    const other = 'Z-MIB DEFINITIONS ::= BEGIN fans OBJECT IDENTIFIER ::= { enterprises 7 } END';
    expect(tree(FANS, other).named('fanCount')?.oid).toBe('1.3.6.1.4.1.99999.1');
  });
});

it('knows what everybody knows without any file', () => {
  const known = new MibTree([]);
  expect(known.named('sysUpTime')).toMatchObject({ oid: '1.3.6.1.2.1.1.3', kind: 'scalar', values: 'time' });
  expect(known.named('ifHCInOctets')).toMatchObject({
    oid: '1.3.6.1.2.1.31.1.1.1.6',
    kind: 'column',
    values: 'counter',
  });
});

it('describes what a whole module defines, and nothing else', () => {
  const place = (text: string, name: string) => {
    const mibs = tree(text);
    const object = mibs.named(name);
    return object && mibs.describes(object);
  };
  expect(place(FANS, 'fanEntry')).toBe(true);
  expect(place(FANS, 'enterprises')).toBe(false);
  expect(place(FANS, 'system')).toBe(false);
  expect(place(FANS.replace('END', 'oops'), 'fans')).toBe(false);
});

it('takes a chain of any length', () => {
  const links = Array.from({ length: 20_000 }, (_, index) => `n${index + 1} OBJECT IDENTIFIER ::= { n${index} 1 }`);
  const text = `X-MIB DEFINITIONS ::= BEGIN n0 OBJECT IDENTIFIER ::= { enterprises 1 } ${links.join(' ')} END`;
  expect(tree(text).named('n20000')).toMatchObject({ kind: 'node' });
});
