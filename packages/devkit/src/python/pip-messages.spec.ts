import { describe, expect, it } from 'vitest';
import { lacksPip, pipReason, withoutPasswords } from './pip-messages.ts';

describe('pipReason', () => {
  it('is what pip marks as such, in its words', () => {
    const reason = pipReason(
      'WARNING: something else\nERROR: Could not find a version that satisfies the requirement pytz (from versions: none)\nERROR: No matching distribution found for pytz\n',
    );
    expect(reason).toBe(
      'Could not find a version that satisfies the requirement pytz (from versions: none). No matching distribution found for pytz.',
    );
  });

  it('names the package that cannot be built', () => {
    const output = '╰─> [3 lines of output]\n  …\n╰─> See above for output.\n';
    const reason = pipReason(
      `${output}error: metadata-generation-failed\n\n× Encountered error …\n╰─> pytz\n\nnote: …`,
    );
    expect(reason).toBe('metadata-generation-failed. pytz.');
  });

  it('names the package that is not the locked one', () => {
    const file = 'tool==1.0 from https://mirror.example/tool-1.0-py3-none-any.whl#sha256=00 (from -r a.lock (line 1))';
    const reason = pipReason(`ERROR: THESE PACKAGES DO NOT MATCH.\n    ${file}:\n        Expected sha256 01\n`);
    expect(reason).toBe('THESE PACKAGES DO NOT MATCH. tool==1.0.');
  });

  it('is no list of all the versions that there are', () => {
    const versions = Array.from({ length: 99 }, (_, index) => `1.${String(index)}`).join(', ');
    const ignored = `ERROR: Ignored the following versions that require a different python version: ${versions}\n`;
    const reason = pipReason(
      `${ignored}ERROR: Could not find a version that satisfies tool (from versions: ${versions})\n`,
    );
    expect(reason).toBe('Could not find a version that satisfies tool (from versions: ..., 1.96, 1.97, 1.98).');
  });

  it.each([
    ['its last words where nothing is marked', 'Traceback\n  File\nKeyError: 1\n', 'KeyError: 1.'],
    ['that there is none', '', 'It gave no reason.'],
  ])('is %s', (_, errors, expected) => {
    expect(pipReason(errors)).toBe(expected);
  });

  it('is one line, not too long, and without passwords', () => {
    const reason = pipReason(
      `ERROR: cannot reach https://ada:hunter2@mirror.example/simple\r\nERROR: ${'x'.repeat(5_000)}`,
    );
    expect(reason).toMatch(/^.{0,700}$/);
    expect(reason).toContain('https://****@mirror.example/simple');
  });
});

it.each([
  ['of pip as a module', '/usr/bin/python3: No module named pip\n', true],
  ['of a program that imports it', "Traceback\nModuleNotFoundError: No module named 'pip'\n", true],
  ['not of another module', "ModuleNotFoundError: No module named 'pipes'\n", false],
])('lacksPip tells the lack %s', (_, errors, expected) => {
  expect(lacksPip(errors)).toBe(expected);
});

describe('withoutPasswords', () => {
  it('hides who logs in, and nothing else', () => {
    expect(withoutPasswords('Looking in indexes: https://pypi.org/simple, https://__token__:s3cret@mirror/')).toBe(
      'Looking in indexes: https://pypi.org/simple, https://****@mirror/',
    );
  });
});
