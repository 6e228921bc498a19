import { UserError } from '../user-error.ts';

/** The message of the UserError that the promise rejects with: one line. Anything else fails the test. */
export async function userErrorOf(promise: Promise<unknown>): Promise<string> {
  const error: unknown = await promise.then(
    () => 'it resolved',
    (reason: unknown) => reason,
  );
  if (!(error instanceof UserError)) throw new Error('Expected a UserError', { cause: error });
  if (/[\r\n]/.test(error.message)) throw new Error(`Expected one line: ${error.message}`);
  return error.message;
}
