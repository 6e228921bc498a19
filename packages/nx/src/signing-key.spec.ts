import { homedir } from 'node:os';
import { inspect } from 'node:util';
import { Secret } from '@extkit/devkit';
import { describe, expect, it } from 'vitest';
import { findSigningKey } from './signing-key.ts';
import { temporaryWorkspace } from './testing/temporary-workspace.ts';

const PEM = '-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n-----END PRIVATE KEY-----\n';
const noHome = '/nobody';

describe('findSigningKey', () => {
  it('gives none where none is configured, and none was made', () => {
    expect(findSigningKey(undefined, '/workspace', {}, noHome)).toBeUndefined();
  });

  it('takes the configured path, from the workspace root or the home directory, be there a file or not', () => {
    expect(findSigningKey('keys/developer.pem', '/workspace', {}, noHome)).toBe('/workspace/keys/developer.pem');
    expect(findSigningKey('/keys/developer.pem', '/workspace', {}, noHome)).toBe('/keys/developer.pem');
    expect(findSigningKey('~/developer.pem', '/workspace', {}, '/home/dev')).toBe('/home/dev/developer.pem');
  });

  it('takes the key that dt-sdk has made, unless bundles are not to be signed', () => {
    const home = temporaryWorkspace({ '.dynatrace/certificates/developer.pem': PEM });

    expect(findSigningKey(undefined, '/workspace', {}, home)).toBe(`${home}/.dynatrace/certificates/developer.pem`);
    expect(findSigningKey(false, '/workspace', {}, home)).toBeUndefined();
  });

  it('lets the environment win, but not with a variable that is empty', () => {
    const environment = { EXTKIT_SIGNING_KEY: 'ci.pem' };

    expect(findSigningKey('developer.pem', '/workspace', environment, noHome)).toBe('/workspace/ci.pem');
    expect(findSigningKey(false, '/workspace', environment, noHome)).toBe('/workspace/ci.pem');
    expect(findSigningKey('developer.pem', '/workspace', { EXTKIT_SIGNING_KEY: '' })).toBe('/workspace/developer.pem');
  });

  it('takes PEM text from the environment, and keeps it secret', () => {
    const key = findSigningKey(undefined, '/workspace', { EXTKIT_SIGNING_KEY: PEM });

    expect(key).toBeInstanceOf(Secret);
    expect(inspect(key)).not.toContain('c2VjcmV0');
    expect(key instanceof Secret && key.reveal()).toBe(PEM);
  });

  it('takes a certificate apart from the key, and the passphrase of an encrypted one', () => {
    const environment = { EXTKIT_SIGNING_CERTIFICATE: 'developer.crt', EXTKIT_SIGNING_KEY_PASSPHRASE: 'open sesame' };

    const key = findSigningKey('developer.key', '/workspace', environment, homedir());

    expect(key).toEqual({
      certificate: '/workspace/developer.crt',
      key: '/workspace/developer.key',
      passphrase: expect.any(Secret) as Secret,
    });
    expect(inspect(key)).not.toContain('open sesame');
  });

  it('looks for the certificate in the file of an encrypted key where no other is named', () => {
    expect(
      findSigningKey('developer.pem', '/workspace', { EXTKIT_SIGNING_KEY_PASSPHRASE: 'open sesame' }),
    ).toMatchObject({ certificate: '/workspace/developer.pem', key: '/workspace/developer.pem' });
  });
});
