import { Secret, UserError, type AskPassphrase, type SigningKey } from '@extkit/devkit';

const VARIABLE = 'EXTKIT_SIGNING_KEY_PASSPHRASE';

/** Gives the passphrase that came with a key, else asks for it: once, however many parts of the key are encrypted. */
export function passphraseOf(source: SigningKey, ask: AskPassphrase | undefined): AskPassphrase {
  const given = typeof source === 'string' || source instanceof Secret ? undefined : source.passphrase;
  let answer: Promise<Secret | undefined> | undefined;
  return (what) => (answer ??= given === undefined && ask !== undefined ? ask(what) : Promise.resolve(given));
}

export function missingPassphrase(name: string): UserError {
  return new UserError(`${name} holds an encrypted private key: set ${VARIABLE} to its passphrase.`);
}

export function wrongPassphrase(name: string): UserError {
  return new UserError(`${name} cannot be decrypted: check the passphrase in ${VARIABLE}.`);
}
