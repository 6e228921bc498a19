import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../diagnostic.ts';
import { github } from './github.ts';

const diagnostic: Diagnostic = {
  code: 'DTX0001',
  severity: 'error',
  message: 'Wrong: mend it, please.',
  file: '/work/a/extension.yaml',
  range: { start: { line: 3, column: 5 }, end: { line: 3, column: 9 } },
};
const printed = (change: Partial<Diagnostic>) => github([{ ...diagnostic, ...change }], { root: '/work' });

describe('github', () => {
  it('prints a workflow command', () => {
    expect(printed({})).toBe(
      '::error file=a/extension.yaml,line=3,endLine=3,col=5,endColumn=9,title=DTX0001::Wrong: mend it, please.\n',
    );
  });

  it.each([
    ['error', '::error '],
    ['warning', '::warning '],
    ['info', '::notice '],
  ] as const)('prints %s as %s', (severity, command) => {
    expect(printed({ severity }).startsWith(command)).toBe(true);
  });

  it('gives no columns for a range of several lines', () => {
    expect(printed({ range: { start: { line: 3, column: 5 }, end: { line: 4, column: 2 } } })).toContain(
      'line=3,endLine=4,title=',
    );
  });

  it('escapes the message', () => {
    expect(printed({ message: '100%\r\n::error::a:b,c' })).toMatch(/::100%25%0D%0A::error::a:b,c\n$/);
  });

  it('escapes the path', () => {
    expect(printed({ file: '/work/a,b:c%\n' })).toContain('file=a%2Cb%3Ac%25%0A,line=');
  });

  it('lets nothing through that steers a terminal', () => {
    expect(printed({ message: '\u001b[2J', file: '/work/\u001b[2J' }).trimEnd()).not.toMatch(/\p{Cc}/u);
  });

  it('prints nothing for nothing', () => {
    expect(github([], { root: '/work' })).toBe('');
  });
});
