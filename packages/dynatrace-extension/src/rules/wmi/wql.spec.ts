import { describe, expect, it } from 'vitest';
import { parseWql } from './wql.ts';

it.each([
  ['SELECT Name, Jobs FROM Win32_Queue', ['Name', 'Jobs']],
  ['select\n  Name\nfrom Win32_Queue', ['Name']],
  ["SELECT Name FROM Win32_Queue WHERE Name LIKE '%from,%' AND Owner = var:owner", ['Name']],
  ['SELECT TargetInstance.Name, __CLASS FROM Win32_Queue', ['TargetInstance.Name', '__CLASS']],
  ['SELECT * FROM Win32_Queue', undefined],
  ["REFERENCES OF {Win32_Service.Name='x'}", undefined],
  ['', undefined],
])('%s', (query, columns) => {
  expect(parseWql(query)).toEqual(columns === undefined ? {} : { columns });
});

describe('a problem', () => {
  it.each([
    ['Win32_Queue', 'syntax', 'Win32_Queue'],
    ['SELECT Name', 'syntax', 'SELECT'],
    ['SELECT Name,, Jobs FROM Win32_Queue', 'syntax', ','],
    ['SELECT Name Jobs FROM Win32_Queue', 'syntax', 'Jobs'],
    ['SELECT FROM Win32_Queue', 'syntax', 'FROM'],
    ['SELECT 1 FROM Win32_Queue', 'syntax', '1'],
    ['SELECT Name FROM WHERE Name = 1', 'syntax', 'WHERE'],
    ['SELECT Name FROM Win32_Queue WHERE Name = "x', 'syntax', '"'],
    ['SELECT COUNT(*) FROM Win32_Queue', 'dialect', '('],
    ['SELECT Name FROM Win32_Queue ORDER BY Name', 'dialect', 'ORDER'],
  ] as const)('of %s', (query, kind, place) => {
    const { problem, columns } = parseWql(query);
    expect(problem?.kind).toBe(kind);
    expect(query.slice(problem?.start, (problem?.start ?? 0) + (problem?.length ?? 0))).toBe(place);
    if (place !== 'WHERE' && place !== 'ORDER') expect(columns).toBeUndefined();
  });
});
