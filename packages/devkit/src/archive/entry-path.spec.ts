import { describe, expect, it } from 'vitest';
import { UserError } from '../user-error.ts';
import { assertDistinctPaths, assertEntryPath } from './entry-path.ts';

describe('assertEntryPath', () => {
  it.each([
    'extension.yaml',
    'lib/requests-2.32.3-py3-none-any.whl',
    '.hidden/..data/file',
    "a b/c (1) [x] {y} #z & 'q' é 日本 😀.txt",
    'console/auxiliary/nullable.txt',
    'com10.txt',
    'a...b',
  ])('takes %s', (path) => {
    expect(() => assertEntryPath(path)).not.toThrow();
  });

  it.each([
    ['', /name is empty/],
    ['/etc/passwd', /absolute/],
    ['C:/windows', /absolute/],
    ['c:file', /absolute/],
    ['..', /leaves the archive/],
    ['../up', /leaves the archive/],
    ['a/../../up', /leaves the archive/],
    ['a/..', /leaves the archive/],
    ['.', /"\." segment/],
    ['./a', /"\." segment/],
    ['a//b', /empty or/],
    ['a/', /empty or/],
    ['a\\b', /backslash/],
    ['a\nb', /control character/],
    ['a\u001b[31mb', /control character/],
    ['a\u0000b', /control character/],
    ['a\ud800b', /not valid Unicode/],
    ['a\ufffdb', /not valid Unicode/],
    ['lib/a:b', /which Windows refuses/],
    ['what?', /which Windows refuses/],
    ['a*', /which Windows refuses/],
    ['folder./a', /ends in a dot or a space/],
    ['a ', /ends in a dot or a space/],
    ['AUX', /device on Windows/],
    ['lib/nul.txt', /device on Windows/],
    ['com1/a', /device on Windows/],
  ])('refuses %j', (path, reason) => {
    expect(() => assertEntryPath(path)).toThrow(UserError);
    expect(() => assertEntryPath(path)).toThrow(reason);
    expect(() => assertEntryPath(path)).toThrow(/Rename or exclude it\.$/);
  });

  it('shows what cannot be seen, and never sends it to the terminal', () => {
    expect(() => assertEntryPath('a\u001b\u009b\u202eb')).toThrow('"a\\u001b\\u{9b}\\u{202e}b" cannot be packed');
  });
});

describe('assertDistinctPaths', () => {
  it('takes paths that differ on every machine', () => {
    expect(() => assertDistinctPaths(['a', 'b/a', 'b/b', 'c/a'])).not.toThrow();
  });

  it.each([
    ['files', ['a.txt', 'A.TXT'], '"a.txt" and "A.TXT"'],
    ['folders', ['lib/a', 'Lib/b'], '"lib/" and "Lib/"'],
    ['folders further down', ['x/lib/a', 'x/Lib/b'], '"x/lib/" and "x/Lib/"'],
    ['a file and a folder', ['LIB', 'lib/a'], '"LIB" and "lib/"'],
    ['a file and a folder of one name', ['lib', 'lib/a'], '"lib" and "lib/"'],
    ['Unicode forms', ['caf\u00e9', 'cafe\u0301'], '"caf\u00e9" and "cafe\u0301"'],
    ['both', ['\u00c9', 'e\u0301'], '"\u00c9" and "e\u0301"'],
  ])('refuses %s that some machines take for one', (_, paths, names) => {
    expect(() => assertDistinctPaths(paths)).toThrow(UserError);
    expect(() => assertDistinctPaths(paths)).toThrow(names);
  });

  it('refuses a path given twice', () => {
    expect(() => assertDistinctPaths(['a/b', 'a/c', 'a/b'])).toThrow('"a/b" would be packed twice');
  });
});
