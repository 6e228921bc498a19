import type { NewSigningKey, Secret, SigningKeyKind, SigningKeyOptions } from '@extkit/devkit';
import { createCertificates, type Certificates } from './create-certificates.ts';
import type { KeyPairOptions } from './key-pair.ts';

const KEY_KINDS: Readonly<Record<SigningKeyKind, KeyPairOptions>> = {
  'rsa-2048': { keyBits: 2048 },
  'rsa-3072': { keyBits: 3072 },
  'rsa-4096': { keyBits: 4096 },
  'p-256': { curve: 'P-256' },
  'p-384': { curve: 'P-384' },
};

/**
 * Makes a root certificate and a developer's, under the names that dt-sdk gives them (facts 1.1).
 *
 * @throws {UserError} for a name or a number of days that no certificate can have
 */
export async function createSigningKey(options: SigningKeyOptions): Promise<NewSigningKey> {
  const { commonName, organization, days, keyKind = 'rsa-4096', issuerPassphrase } = options;
  const certificates = await createCertificates({
    ...KEY_KINDS[keyKind],
    ...(commonName !== undefined && { commonName }),
    ...(organization !== undefined && { organization }),
    ...(days !== undefined && { days }),
    rootKeyPassphrase: issuerPassphrase,
  });
  return { files: filesOf(certificates), nextSteps };
}

function filesOf({ rootCertificate, rootKey, developerPem }: Certificates): NewSigningKey['files'] {
  return new Map<string, string | Secret>([
    ['ca.pem', rootCertificate],
    ['ca.key', rootKey],
    ['developer.pem', developerPem],
  ]);
}

/** Facts 1.6. */
const nextSteps = [
  'developer.pem signs bundles: keep it to yourself. ca.key issues further certificates: keep it offline.',
  'ca.pem, the root certificate, is for everybody. Give {directory}/ca.pem',
  "  to the environment's credential vault, as a public certificate for extensions;",
  '  to every ActiveGate that runs the extension: /var/lib/dynatrace/remotepluginmodule/agent/conf/certificates/',
  '    or %PROGRAMDATA%\\dynatrace\\remotepluginmodule\\agent\\conf\\certificates, readable for dtuserag or LOCAL_SERVICE;',
  '  to every OneAgent that does: /var/lib/dynatrace/oneagent/agent/config/certificates',
  '    or %PROGRAMDATA%\\dynatrace\\oneagent\\agent\\config\\certificates, readable for dtuser or LOCAL_SYSTEM.',
  'Extensions of the JMX datasource need it in the vault alone.',
];
