import type { KeyObject } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Diagnostic } from '@extkit/devkit';
import { isCertificate, isEncrypted, isPrivateKey, pemBlocks } from '@extkit/devkit/signing';
import type { PemText } from '../../signing/read-pem.ts';
import type { SigningMaterial } from '../../signing/signing-material.ts';
import { certificateRules as rules } from './certificate-rules.ts';
import { fileOf, finding } from './finding.ts';

/** Where dt-sdk leaves the key of the root, beside the developer's (facts 1.1). */
const ROOT_KEY = 'ca.key';

/** How the keys lie on disk: who may read them, and which of the vendor's tools can. */
export async function checkKeyFiles(
  { certificatePem, keyPem }: SigningMaterial,
  key: KeyObject | undefined,
): Promise<Diagnostic[]> {
  const { path } = keyPem;
  const keys = path === undefined ? [] : [path, join(dirname(path), ROOT_KEY)];
  const modes = await Promise.all([...new Set(keys)].map(checkMode));
  return [...modes.flat(), ...checkForm(keyPem, key), ...(certificatePem === keyPem ? checkOrder(keyPem) : [])];
}

/** Windows has no such modes. */
async function checkMode(path: string): Promise<Diagnostic[]> {
  const status = process.platform === 'win32' ? undefined : await stat(path).catch(() => undefined);
  if (status === undefined || (status.mode & 0o077) === 0) return [];
  const mode = (status.mode & 0o777).toString(8).padStart(4, '0');
  const message = `Others than its owner may use this private key (its mode is ${mode}): run "chmod 600" on it.`;
  return [finding(rules.openToOthers, resolve(path), message)];
}

/** A key that could not be opened is reported as that; one that is no RSA key is of no use to the vendor's tools anyway. */
function checkForm(pem: PemText, key: KeyObject | undefined): Diagnostic[] {
  const file = fileOf(pem);
  const block = pemBlocks(pem.text).find(isPrivateKey);
  if (block === undefined) return [];
  if (isEncrypted(block)) {
    const message =
      'The key is encrypted, and dt-cli and the VS Code add-on know no passphrases. Nothing to do unless you use those.';
    return key !== undefined ? [finding(rules.encrypted, file, message)] : [];
  }
  // Of a PFX file, the text is what was in it, as PKCS#8.
  if (block.label !== 'PRIVATE KEY' || key?.asymmetricKeyType !== 'rsa') return [];
  const [form, opener] = pem.fromPfx ? ['in a PFX file', 'pkcs12 -nodes'] : ['in PKCS#8', 'pkey'];
  const message = `The key is ${form}, which dt-cli and the VS Code add-on do not read. Nothing to do unless you use those: then convert it with "openssl ${opener} -in FILE | openssl rsa -traditional".`;
  return [finding(rules.form, file, message)];
}

function checkOrder(pem: PemText): Diagnostic[] {
  const blocks = pemBlocks(pem.text);
  const key = blocks.findIndex(isPrivateKey);
  if (pem.fromPfx || key === -1 || key > blocks.findIndex(isCertificate)) return [];
  const message =
    'The key stands before the certificate, which dt-cli does not read. Nothing to do unless you use that: then move the certificate to the top.';
  return [finding(rules.order, fileOf(pem), message)];
}
