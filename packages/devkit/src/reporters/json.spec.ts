import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../diagnostic.ts';
import { json } from './json.ts';

const range = { start: { line: 1, column: 2 }, end: { line: 3, column: 4 } };
const full: Diagnostic = {
  file: '/work/a/b.yaml',
  range,
  message: 'Wrong: mend it.',
  severity: 'error',
  code: 'DTX0001',
  fix: { title: 'Mend it', edits: [{ newText: 'x', range, file: '/work/a/b.yaml' }] },
  related: [{ file: '/work/a/c.yaml', message: 'See', range }],
};

describe('json', () => {
  it('prints the diagnostics, with files relative to the root, and a summary', () => {
    expect(JSON.parse(json([full], { root: '/work' }))).toEqual({
      diagnostics: [
        {
          code: 'DTX0001',
          severity: 'error',
          message: 'Wrong: mend it.',
          file: 'a/b.yaml',
          range,
          related: [{ message: 'See', file: 'a/c.yaml', range }],
          fix: { title: 'Mend it', edits: [{ file: 'a/b.yaml', range, newText: 'x' }] },
        },
      ],
      summary: { errors: 1, warnings: 0, infos: 0, files: 1 },
    });
  });

  it('prints the same bytes whatever the order of diagnostics and of their properties', () => {
    const { code, message, severity, file, related } = full;
    const one: Diagnostic = { code, message, severity, file, range, related: related ?? [] };
    const same: Diagnostic = { related: related ?? [], range, file, severity, message, code };
    const other: Diagnostic = { ...full, file: '/work/0.yaml' };
    expect(json([one, other], { root: '/work' })).toBe(json([other, same], { root: '/work' }));
  });

  it('prints a report for no findings too, and ends with a newline', () => {
    expect(json([], { root: '/work' })).toBe(
      '{\n  "diagnostics": [],\n  "summary": {\n    "errors": 0,\n    "warnings": 0,\n    "infos": 0,\n    "files": 0\n  }\n}\n',
    );
  });
});
