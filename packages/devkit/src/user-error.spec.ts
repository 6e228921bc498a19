import { describe, expect, it } from 'vitest';
import { FILE_START, type Diagnostic } from './diagnostic.ts';
import { assertNoErrors, DiagnosticsError, UserError } from './user-error.ts';

describe('UserError', () => {
  it('is told from a bug by its class and its name', () => {
    const error = new UserError('It is wrong: mend it.');
    expect(error).toBeInstanceOf(Error);
    expect(String(error)).toBe('UserError: It is wrong: mend it.');
    expect(new TypeError('bug')).not.toBeInstanceOf(UserError);
  });

  it('keeps what caused it', () => {
    const cause = new Error('ENOENT');
    expect(new UserError('It is missing.', { cause }).cause).toBe(cause);
  });
});

describe('DiagnosticsError', () => {
  it('is a UserError that carries the diagnostics', () => {
    const diagnostics: readonly Diagnostic[] = [
      { code: 'DTX0001', severity: 'error', message: 'Wrong.', file: '/a.yaml', range: FILE_START },
    ];
    const error = new DiagnosticsError('The extension has 1 error.', diagnostics);
    expect(error).toBeInstanceOf(UserError);
    expect(String(error)).toBe('DiagnosticsError: The extension has 1 error.');
    expect(error.diagnostics).toBe(diagnostics);
  });
});

describe('assertNoErrors', () => {
  const finding = (severity: Diagnostic['severity']): Diagnostic => {
    return { code: 'DTX0001', severity, message: 'Wrong.', file: '/a.yaml', range: FILE_START };
  };

  it('throws all diagnostics where one is an error, and says what to do', () => {
    const diagnostics = [finding('warning'), finding('error')];
    expect(() => assertNoErrors(diagnostics, '/a.yaml', 'build')).toThrow(
      new DiagnosticsError('/a.yaml has errors: mend them, then build again.', diagnostics),
    );
  });

  it('lets warnings pass', () => {
    expect(() => assertNoErrors([finding('warning'), finding('info')], '/a.yaml', 'build')).not.toThrow();
  });
});
