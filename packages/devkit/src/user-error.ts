import { hasErrors, type Diagnostic } from './diagnostic.ts';

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

/**
 * Lets only go on what has no errors; warnings do not matter.
 *
 * @param file what the diagnostics are about
 * @param wish what the user wants to do, such as `build`
 * @throws {DiagnosticsError} with all of the diagnostics
 */
export function assertNoErrors(diagnostics: readonly Diagnostic[], file: string, wish: string): void {
  if (!hasErrors(diagnostics)) return;
  throw new DiagnosticsError(`${file} has errors: mend them, then ${wish} again.`, diagnostics);
}
