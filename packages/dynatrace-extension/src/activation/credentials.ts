import type { Raw } from './settings-schema.ts';
import { both, flag, is, isNot, optional, secret, text, when } from './vocabulary.ts';

const fromVault = is('useCredentialVault', true);
const credentialId: Raw = {
  type: 'text',
  constraints: [
    {
      type: 'PATTERN',
      pattern: '^CREDENTIALS_VAULT-[0-9A-F]{16}$',
      customMessage: 'The id of a credential in the vault',
    },
  ],
};

/** A user's name and password, or a credential of the vault; where the scheme of the authentication is one of these. */
export function credentials(...schemes: readonly string[]): Raw {
  const isTyped = both(is('scheme', ...schemes), isNot('useCredentialVault', true));
  return {
    useCredentialVault: when(is('scheme', 'basic'), optional(flag)),
    credentialVaultId: when(fromVault, optional(credentialId)),
    username: when(isTyped, text()),
    password: when(isTyped, secret()),
  };
}
