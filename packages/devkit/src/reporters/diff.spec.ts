import { describe, expect, it } from 'vitest';
import type { ExtensionDiff } from '../inspection.ts';
import { diffReporters } from './diff.ts';

const DIFF: ExtensionDiff = {
  before: { label: '/w/a/extension at main...', name: 'custom:a', version: '1.0.0' },
  after: { label: '/w/a/extension' },
  step: 'minor',
  changes: [
    { kind: 'metric-removed', severity: 'breaking', subject: 'a.b', message: 'It is gone.', source: 'facts 3.4' },
    { kind: 'x', severity: 'harmless', subject: 'a\u001bc', message: 'One.', source: 'facts 1' },
    { kind: 'x', severity: 'harmless', subject: 'd', message: 'Two.', source: 'facts 1' },
    { kind: 'x', severity: 'harmless', subject: 'e', message: 'One.', source: 'facts 1' },
  ],
};

describe('a report of what has changed', () => {
  it('is for people, with what has changed alike in one place', () => {
    expect(diffReporters.pretty(DIFF, { root: '/w' })).toBe(
      [
        '- custom:a 1.0.0  a/extension at main...',
        '+ An extension without a name  a/extension',
        '',
        'breaking  metric-removed a.b',
        '  It is gone. (facts 3.4)',
        '',
        'harmless  x a␛c, e',
        '  One. (facts 1)',
        '',
        'harmless  x d',
        '  Two. (facts 1)',
        '',
        '1 breaking change, 3 harmless changes, with a minor version',
        '',
      ].join('\n'),
    );
    expect(diffReporters.pretty({ ...DIFF, changes: [] }, { root: '/w' })).toMatch(/\n\nNo changes\n$/);
  });

  it('has colours where they are wanted', () => {
    expect(diffReporters.pretty(DIFF, { root: '/w', color: true })).toContain('\u001b[31mbreaking\u001b[39m');
  });

  it('is for machines', () => {
    expect(JSON.parse(diffReporters.json(DIFF, { root: '/w' }))).toEqual({
      ...DIFF,
      before: { ...DIFF.before, label: 'a/extension at main...' },
      after: { label: 'a/extension' },
    });
  });
});
