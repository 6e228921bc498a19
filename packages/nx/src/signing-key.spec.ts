import { homedir } from 'node:os';
import { inspect } from 'node:util';
import { Secret } from '@extkit/devkit';
import { temporaryFolder } from '@extkit/testing';
import { describe, expect, it } from 'vitest';
import { findSigningKey } from './signing-key.ts';

const PEM = '-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n-----END PRIVATE KEY-----\n';
const noHome = '/nobody';

describe('findSigningKey', () => {
  it('gives none where none is configured, and none was made', () => {
    expect(findSigningKey({}, '/workspace', {}, noHome)).toBeUndefined();
  });

  it('takes the configured path, from the workspace root or the home directory, be there a file or not', () => {
    expect(findSigningKey({ configured: 'keys/developer.pem' }, '/workspace', {}, noHome)).toBe(
      '/workspace/keys/developer.pem',
    );
    expect(findSigningKey({ configured: '/keys/developer.pem' }, '/workspace', {}, noHome)).toBe('/keys/developer.pem');
    expect(findSigningKey({ configured: '~/developer.pem' }, '/workspace', {}, '/home/dev')).toBe(
      '/home/dev/developer.pem',
    );
  });

  it('takes the key at the default place, if it is there, unless bundles are not to be signed', () => {
    const home = temporaryFolder({ '.vendor/developer.pem': PEM });
    const fallback = '~/.vendor/developer.pem';

    expect(findSigningKey({ fallback }, '/workspace', {}, home)).toBe(`${home}/.vendor/developer.pem`);
    expect(findSigningKey({ fallback }, '/workspace', {}, noHome)).toBeUndefined();
    expect(findSigningKey({ fallback, configured: false }, '/workspace', {}, home)).toBeUndefined();
    expect(findSigningKey({ fallback, configured: '/my.pem' }, '/workspace', {}, home)).toBe('/my.pem');
  });

  it('lets the environment win, but not with a variable that is empty', () => {
    const environment = { EXTKIT_SIGNING_KEY: 'ci.pem' };

    expect(findSigningKey({ configured: 'developer.pem' }, '/workspace', environment, noHome)).toBe(
      '/workspace/ci.pem',
    );
    expect(findSigningKey({ configured: false }, '/workspace', environment, noHome)).toBe('/workspace/ci.pem');
    expect(findSigningKey({ configured: 'developer.pem' }, '/workspace', { EXTKIT_SIGNING_KEY: '' })).toBe(
      '/workspace/developer.pem',
    );
  });

  it('takes PEM text from the environment, and keeps it secret', () => {
    const key = findSigningKey({}, '/workspace', { EXTKIT_SIGNING_KEY: PEM });

    expect(key).toBeInstanceOf(Secret);
    expect(inspect(key)).not.toContain('c2VjcmV0');
    expect(key instanceof Secret && key.reveal()).toBe(PEM);
  });

  it('takes no PEM text from the configuration, and shows nothing of it', () => {
    const find = () => findSigningKey({ configured: PEM }, '/workspace', {});

    expect(find).toThrow('The option "signingKey" holds PEM text');
    expect(find).not.toThrow('c2VjcmV0');
  });

  it('takes a certificate apart from the key, and the passphrase of an encrypted one', () => {
    const environment = { EXTKIT_SIGNING_CERTIFICATE: 'developer.crt', EXTKIT_SIGNING_KEY_PASSPHRASE: 'open sesame' };

    const key = findSigningKey({ configured: 'developer.key' }, '/workspace', environment, homedir());

    expect(key).toEqual({
      certificate: '/workspace/developer.crt',
      key: '/workspace/developer.key',
      passphrase: expect.any(Secret) as Secret,
    });
    expect(inspect(key)).not.toContain('open sesame');
  });

  it('looks for the certificate in the file of an encrypted key where no other is named', () => {
    expect(
      findSigningKey({ configured: 'developer.pem' }, '/workspace', { EXTKIT_SIGNING_KEY_PASSPHRASE: 'open sesame' }),
    ).toMatchObject({ certificate: '/workspace/developer.pem', key: '/workspace/developer.pem' });
  });
});
