import type { KeyObject, X509Certificate } from 'node:crypto';
import {
  Secret,
  sortDiagnostics,
  UserError,
  type Diagnostic,
  type ExamineOptions,
  type SigningKey,
} from '@extkit/devkit';
import { isPemText } from '@extkit/devkit/signing';
import { parseCertificates } from '../../signing/parse-certificates.ts';
import { parsePrivateKey } from '../../signing/parse-private-key.ts';
import { signatureAlgorithm } from '../../signing/signature-algorithm.ts';
import { readSigningMaterial, type SigningMaterial } from '../../signing/signing-material.ts';
import { certificateRules as rules } from './certificate-rules.ts';
import { checkCertificates } from './check-certificates.ts';
import { checkKeyFiles } from './check-key-files.ts';
import { checkValidity } from './check-validity.ts';
import type { Examined } from './examined.ts';
import { fileOf, finding } from './finding.ts';
import { findRoot } from './find-root.ts';

/**
 * Says what is wrong with a signing key and its certificates, or soon will be, sorted by file. What makes one part
 * unreadable is a finding like any other, and the rest is examined all the same.
 */
export async function examineSigningKey(source: SigningKey, options: ExamineOptions = {}): Promise<Diagnostic[]> {
  const found: Diagnostic[] = [];
  const attempt: Attempt = async (file, work) => {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      found.push(finding(rules.unusable, file, error.message));
      return undefined;
    }
  };
  const material = await attempt(sourceFile(source), () => readSigningMaterial(source, options.askPassphrase));
  if (material !== undefined) found.push(...(await examine(material, options, attempt)));
  return sortDiagnostics(found);
}

/** Gives `undefined` for what the user has to mend first, which becomes a finding at this file. */
type Attempt = <T>(file: string, work: () => T | Promise<T>) => Promise<T | undefined>;

async function examine(material: SigningMaterial, options: ExamineOptions, attempt: Attempt): Promise<Diagnostic[]> {
  const { certificatePem, keyPem, passphraseOf } = material;
  const [certificateFile, keyFile] = [fileOf(certificatePem), fileOf(keyPem)];
  const certificates = (await attempt(certificateFile, () => parseCertificates(certificatePem))) ?? [];
  const key = await attempt(keyFile, () => parsePrivateKey(keyPem, passphraseOf));
  if (key !== undefined) await attempt(keyFile, () => signatureAlgorithm(key, keyPem.name));
  const found = await checkKeyFiles(material, key);

  const fitting = key && certificates.find((certificate) => certificate.checkPrivateKey(key));
  const certificate = fitting ?? certificates.find(({ ca }) => !ca) ?? certificates[0];
  if (certificate === undefined) return found;
  found.push(...checkIdentity({ certificate, file: certificateFile }, key, fitting));

  const { now = new Date(), minimumDays = 30, rootCertificate } = options;
  const root = isDeveloper(certificate)
    ? await attempt(rootCertificate ?? certificateFile, () => findRoot(material, certificate, rootCertificate))
    : undefined;
  const examined: Examined = { developer: { certificate, file: certificateFile }, root };
  const timely = await attempt(certificateFile, () => checkValidity(examined, now, minimumDays));
  const sound = isDeveloper(certificate) ? await attempt(certificateFile, () => checkCertificates(examined)) : [];
  return [...found, ...(timely ?? []), ...(sound ?? [])];
}

function checkIdentity(
  { certificate, file }: Examined['developer'],
  key: KeyObject | undefined,
  fitting: X509Certificate | undefined,
): Diagnostic[] {
  if (key !== undefined && fitting === undefined) {
    const message = 'The key is not that of the certificate: give the key and the certificate that were made together.';
    return [finding(rules.otherKey, file, message)];
  }
  if (isDeveloper(certificate)) return [];
  return certificate.ca
    ? [
        finding(
          rules.rootSigns,
          file,
          "This is the root certificate, which issues others: sign with the developer's, which the root has issued.",
        ),
      ]
    : [
        finding(
          rules.selfIssued,
          file,
          'The certificate has issued itself: make a root certificate and one that it issues, with "nx g @extkit/nx:certificates".',
        ),
      ];
}

function isDeveloper({ ca, subject, issuer }: X509Certificate): boolean {
  return !ca && subject !== issuer;
}

/** Where a finding is shown if not even the key can be read. */
function sourceFile(source: SigningKey): string {
  const key = typeof source === 'string' || source instanceof Secret ? source : source.key;
  const name = 'The signing key';
  return fileOf(typeof key === 'string' && !isPemText(key) ? { name, text: '', path: key } : { name, text: '' });
}
