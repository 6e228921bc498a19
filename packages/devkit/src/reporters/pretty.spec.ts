import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { temporaryFolder } from '@extkit/testing';
import { describe, expect, it } from 'vitest';
import { FILE_START, type Diagnostic } from '../diagnostic.ts';
import { pretty } from './pretty.ts';

const YAML = 'name: custom:x\nversion: 1.0.0\nsnmp:\n  - featureset: default\n    interval: 1m\n';

/** An unknown key in the fourth line of the manifest of a project in `root`. */
function unknownKey(root: string): Diagnostic {
  const file = join(root, 'extension', 'extension.yaml');
  const range = { start: { line: 4, column: 5 }, end: { line: 4, column: 15 } };
  return {
    code: 'DTX0012',
    severity: 'error',
    message: 'Unknown property `featureset`: did you mean `featureSet`?',
    file,
    range,
    fix: { title: 'Rename it to `featureSet`', edits: [{ file, range, newText: 'featureSet' }] },
  };
}

describe('pretty', () => {
  it('prints what is wrong, where, the lines around, and how to mend it', () => {
    const root = temporaryFolder({ 'extension/extension.yaml': YAML });
    expect(pretty([unknownKey(root)], { root })).toBe(
      [
        'extension/extension.yaml:4:5  error  DTX0012 Unknown property `featureset`: did you mean `featureSet`?',
        '    2 | version: 1.0.0',
        '    3 | snmp:',
        '  > 4 |   - featureset: default',
        '      |     ^^^^^^^^^^',
        '    5 |     interval: 1m',
        '  fix: Rename it to `featureSet`',
        '',
        '1 error in 1 file',
        '',
      ].join('\n'),
    );
  });

  it('prints related places', () => {
    const root = temporaryFolder();
    const related = [{ file: join(root, 'a.json'), range: FILE_START, message: 'The first is here.' }];
    expect(pretty([{ ...unknownKey(root), related }], { root })).toContain('\n  see a.json:1:1  The first is here.\n');
  });

  it('sorts, and counts at the end', () => {
    const root = temporaryFolder({ 'extension/extension.yaml': YAML });
    const at = (line: number, severity: Diagnostic['severity']): Diagnostic => ({
      ...unknownKey(root),
      severity,
      range: { start: { line, column: 1 }, end: { line, column: 2 } },
    });
    const other: Diagnostic = { ...at(1, 'info'), file: join(root, 'a.json') };
    const printed = pretty([at(3, 'error'), at(2, 'warning'), at(1, 'error'), other], { root });

    expect(printed.match(/^\S+:\d+:\d+ {2}\w+/gm)).toEqual([
      'a.json:1:1  info',
      'extension/extension.yaml:1:1  error',
      'extension/extension.yaml:2:1  warning',
      'extension/extension.yaml:3:1  error',
    ]);
    expect(printed.endsWith('\n\n2 errors, 1 warning, 1 info in 2 files\n')).toBe(true);
  });

  it('says that nothing was found', () => {
    expect(pretty([], { root: '/' })).toBe('No problems found\n');
  });

  it.each([
    ['CRLF', 'a: 1\r\nb: 2\r\nc: 3\r\nd:   x\r\n'],
    ['CR', 'a: 1\rb: 2\rc: 3\rd:   x\r'],
    ['a byte-order mark', '\ufeffa: 1\nb: 2\nc: 3\nd:   x\n'],
  ])('counts lines as documents do: %s', (_, text) => {
    const root = temporaryFolder({ 'extension/extension.yaml': text });
    expect(pretty([unknownKey(root)], { root })).toContain('  > 4 | d:   x\n      |     ^');
  });

  it('quotes nothing for a file as a whole, and for a file that cannot be read', () => {
    const root = temporaryFolder({ 'extension/extension.yaml': YAML });
    const plain = unknownKey(root);
    expect(pretty([{ ...plain, range: FILE_START }], { root })).not.toContain('|');
    expect(pretty([{ ...plain, file: join(root, 'gone.yaml') }], { root })).not.toContain('|');
    expect(pretty([{ ...plain, file: root }], { root })).toMatch(/^\.:4:5 /);
  });

  it('lets nothing through that steers a terminal', () => {
    const root = temporaryFolder({ 'extension/extension.yaml': YAML.replace('default', '\u001b]0;title\u0007') });
    const evil = '\u001b[2J\u009b1m\n::error::';
    const { file, range } = unknownKey(root);
    const printed = pretty(
      [
        {
          ...unknownKey(root),
          message: evil,
          related: [{ file: join(root, `\u001b[2J`), range, message: evil }],
          fix: { title: evil, edits: [{ file, range, newText: evil }] },
        },
      ],
      { root },
    );
    expect(printed.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
    expect(printed).not.toMatch(/^::error/m);
  });

  it('has colours only where they are wanted, and they change nothing else', () => {
    const root = temporaryFolder({ 'extension/extension.yaml': YAML });
    const plain = pretty([unknownKey(root)], { root });
    const colored = pretty([unknownKey(root)], { root, color: true });
    expect(plain).not.toContain('\u001b');
    expect(colored).toContain('\u001b[31merror\u001b[39m');
    expect(stripVTControlCharacters(colored)).toBe(plain);
  });
});
