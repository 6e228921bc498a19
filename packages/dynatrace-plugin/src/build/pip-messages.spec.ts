import { describe, expect, it } from 'vitest';
import { pipFailure, withoutPasswords } from './pip-messages.ts';

const explain = (errors: string) => pipFailure(errors, ['requests>=2', 'pytz'], 'python3');

describe('pipFailure', () => {
  it('gives the reason in the words of pip, with what was asked for and what to do', () => {
    const message = explain(
      'WARNING: something else\nERROR: Could not find a version that satisfies the requirement pytz (from versions: none)\nERROR: No matching distribution found for pytz\n',
    );
    expect(message).toBe(
      'pip cannot install what "install_requires" (requests>=2, pytz) asks for: ' +
        'Could not find a version that satisfies the requirement pytz (from versions: none). No matching distribution found for pytz. ' +
        'Correct the requirement in plugin.json, or tell pip where to look (option "pip").',
    );
  });

  it('names the package that cannot be built', () => {
    const output = '╰─> [3 lines of output]\n  …\n╰─> See above for output.\n';
    const message = explain(`${output}error: metadata-generation-failed\n\n× Encountered error …\n╰─> pytz\n\nnote: …`);
    expect(message).toContain('asks for: metadata-generation-failed. pytz. Correct');
  });

  it('says that pip itself is missing', () => {
    expect(explain('/usr/bin/python3: No module named pip\n')).toMatch(/^python3 has no pip, .*"python3 -m ensurepip"/);
  });

  it.each([
    ['its last words where nothing is marked', 'Traceback\n  File\nKeyError: 1\n', 'asks for: KeyError: 1. Correct'],
    ['that there is none', '', 'asks for: It gave no reason. Correct'],
  ])('gives %s', (_, errors, expected) => {
    expect(explain(errors)).toContain(expected);
  });

  it('is one line, not too long, and without passwords', () => {
    const message = explain(
      `ERROR: cannot reach https://ada:hunter2@mirror.example/simple\r\nERROR: ${'x'.repeat(5_000)}`,
    );
    expect(message).toMatch(/^.{0,900}$/);
    expect(message).toContain('https://****@mirror.example/simple');
  });
});

describe('withoutPasswords', () => {
  it('hides who logs in, and nothing else', () => {
    expect(withoutPasswords('Looking in indexes: https://pypi.org/simple, https://__token__:s3cret@mirror/')).toBe(
      'Looking in indexes: https://pypi.org/simple, https://****@mirror/',
    );
  });
});
