import type { Diagnostic } from './diagnostic.ts';

/**
 * Something the user can mend. Its message is one line that says what is wrong and what to do; it is shown without a
 * stack trace. Any other error is a bug of ours and is shown with one.
 */
export class UserError extends Error {
  override readonly name: string = 'UserError';
}

/** The project is not fit for the wish: the diagnostics say why. */
export class DiagnosticsError extends UserError {
  override readonly name = 'DiagnosticsError';
  readonly diagnostics: readonly Diagnostic[];

  constructor(message: string, diagnostics: readonly Diagnostic[]) {
    super(message);
    this.diagnostics = diagnostics;
  }
}
