import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../diagnostic.ts';
import { reporters } from './index.ts';

const range = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
const diagnostic = (file: string): Diagnostic => ({
  code: 'DTX0001',
  severity: 'error',
  message: 'Wrong.',
  file,
  range,
});

describe.each(Object.entries(reporters))('the reporter %s', (_, report) => {
  it('prints paths from the root, wherever the root is', () => {
    expect(report([diagnostic('/one/a/b.yaml')], { root: '/one' })).toBe(
      report([diagnostic('/two/three/a/b.yaml')], { root: '/two/three' }),
    );
  });

  it('prints a file outside of the root by the way to it', () => {
    expect(report([diagnostic('/one/b.yaml')], { root: '/one/project' })).toContain('../b.yaml');
  });

  it('ends with one newline', () => {
    expect(report([diagnostic('/one/a.yaml')], { root: '/one' })).toMatch(/[^\n]\n$/);
  });

  it('leaves the diagnostics as they were', () => {
    const given = Object.freeze([Object.freeze(diagnostic('/one/b')), Object.freeze(diagnostic('/one/a'))]);
    report(given, { root: '/one' });
    expect(given.map(({ file }) => file)).toEqual(['/one/b', '/one/a']);
  });
});
