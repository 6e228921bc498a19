import { Secret, UserError } from '@extkit/devkit';
import { passphrasePrompt, type PromptSession } from '../../passphrase-prompt.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Gives the passphrase for a new key: the environment's, else what is typed twice.
 *
 * @param wanted whether the key is to be encrypted
 * @throws {UserError} where there is none, or two that differ
 */
export async function rootKeyPassphrase(
  wanted: boolean,
  session: PromptSession = process,
  environment: Environment = process.env,
): Promise<Secret | undefined> {
  if (!wanted) return undefined;
  const { EXTKIT_ROOT_KEY_PASSPHRASE: given = '' } = environment;
  if (given !== '') return new Secret(given);
  const ask = passphrasePrompt(session, environment);
  const first = await ask?.('the new root key');
  if (first === undefined || first.reveal() === '') {
    throw new UserError('There is no passphrase for the root key: set EXTKIT_ROOT_KEY_PASSPHRASE to it.');
  }
  const second = await ask?.('the new root key, once more');
  if (first.reveal() === second?.reveal()) return first;
  throw new UserError('The two passphrases differ: try again.');
}
