import { describe, expect, it } from 'vitest';
import { holds } from './marker.ts';
import { parseRequirement } from './requirement.ts';
import { targetEnvironment } from './target-environment.ts';

it('reads a name, extras, versions and a marker', () => {
  expect(parseRequirement('Foo.Bar [Fast, b_c] (>=1.0, <2) ; os_name == "nt"')).toEqual({
    text: 'Foo.Bar[fast,b-c]>=1.0,<2',
    project: 'foo-bar',
    extras: ['fast', 'b-c'],
    specifiers: [
      { operator: '>=', version: '1.0', prefix: false },
      { operator: '<', version: '2', prefix: false },
    ],
    fromAddress: false,
    marker: { any: [{ all: [{ left: { variable: 'os_name' }, operator: '==', right: { literal: 'nt' } }] }] },
  });
});

it('does not keep an address, which may hold a password', () => {
  const requirement = parseRequirement('foo @ https://me:secret@example.org/foo.zip ; python_version > "3"');
  expect(requirement).toMatchObject({ project: 'foo', fromAddress: true, specifiers: [] });
  expect(JSON.stringify(requirement)).not.toContain('secret');
});

it.each([
  '',
  '-foo',
  'foo bar',
  'foo[',
  'foo[a b]',
  'foo @',
  'foo (>=1',
  'foo >=1.0 <2',
  'foo;',
  'foo; os_name',
  'foo; os_name == nt',
  'foo; os_name == "nt" and',
  'foo; (os_name == "nt"',
  'foo; os_name == "nt")',
  'foo; constructor == "nt"',
  `foo; ${'('.repeat(100_000)}`,
])('does not take %.40s for a requirement', (text) => expect(parseRequirement(text)).toBeUndefined());

describe('a marker', () => {
  const linux = targetEnvironment({ python: '3.10', platform: 'manylinux2014_x86_64' });
  const windows = targetEnvironment({ python: '3.14.2', platform: 'win_amd64' });

  it.each([
    // Numbers, not texts: 3.10 is not older than 3.9.
    ['python_version >= "3.9"', true, true],
    ['python_version == "3.10.*"', true, false],
    ['"3.11" <= python_version', false, true],
    ['python_full_version >= "3.14.2"', false, true],
    ['python_version in "3.9, 3.10"', true, false],
    ['sys_platform == "win32"', false, true],
    ['"win" in sys_platform', false, true],
    ['platform_machine not in "AMD64 ARM64"', true, false],
    ["os.name == 'posix'", true, false],
    ['platform_python_implementation == "CPython" and implementation_name != "pypy"', true, true],
    // `and` binds more closely than `or`.
    ['os_name == "nt" or os_name == "posix" and python_version < "3.9"', false, true],
    ['(os_name == "nt" or os_name == "posix") and python_version < "3.9"', false, false],
    ['extra == "fast"', false, false],
    // Which release of the system there will be, nobody knows.
    ['platform_release >= "5"', false, false],
  ])('%s', (text, onLinux, onWindows) => {
    const marker = parseRequirement(`foo; ${text}`)?.marker;
    expect(marker && holds(marker, linux)).toBe(onLinux);
    expect(marker && holds(marker, windows)).toBe(onWindows);
  });

  it('takes the names of extras in any spelling', () => {
    const marker = parseRequirement('foo; extra == "Dev_Tools"')?.marker;
    expect(marker && holds(marker, { ...linux, extra: 'dev-tools' })).toBe(true);
  });
});
