import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FILE_START, hasErrors, sortDiagnostics, type Diagnostic, type Severity } from './diagnostic.ts';

const diagnostic = (change: Partial<Diagnostic> = {}): Diagnostic => ({
  code: 'DTX0001',
  severity: 'error',
  message: 'Wrong.',
  file: '/a.yaml',
  range: FILE_START,
  ...change,
});
const at = (line: number, column: number) => ({ range: { start: { line, column }, end: { line, column } } });

describe('hasErrors', () => {
  it.each<[Severity[], boolean]>([
    [[], false],
    [['info', 'warning'], false],
    [['info', 'error'], true],
  ])('of %j is %s', (severities, expected) => {
    expect(hasErrors(severities.map((severity) => diagnostic({ severity })))).toBe(expected);
  });
});

describe('sortDiagnostics', () => {
  const sorted: readonly Diagnostic[] = [
    diagnostic({ file: '/B.yaml', ...at(9, 9) }),
    diagnostic({ file: '/a.yaml', ...at(2, 10) }),
    diagnostic({ file: '/a.yaml', ...at(10, 1) }),
    diagnostic({ file: '/a.yaml', ...at(10, 2), code: 'DTX0001', message: 'a' }),
    diagnostic({ file: '/a.yaml', ...at(10, 2), code: 'DTX0001', message: 'b' }),
    diagnostic({ file: '/a.yaml', ...at(10, 2), code: 'DTX0002', message: 'a' }),
    diagnostic({ file: '/b.yaml', ...at(1, 1) }),
  ];

  it('sorts by file, line, column, code and message, whatever the order it is given', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...sorted], { minLength: sorted.length }), (shuffled) => {
        expect(sortDiagnostics(shuffled)).toEqual(sorted);
      }),
    );
  });

  it('leaves what it is given as it is', () => {
    const given = Object.freeze([...sorted].reverse());
    expect(sortDiagnostics(given)).not.toBe(given);
  });
});
