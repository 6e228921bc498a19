import { FILE_START, type Diagnostic } from '@extkit/devkit';
import { certificateContents } from './certificate-contents.ts';
import { certificateRules as rules } from './certificate-rules.ts';
import type { Examined, LocatedCertificate } from './examined.ts';
import { finding } from './finding.ts';
import { isIssuedBy } from './is-issued-by.ts';

const ANEW = 'make it anew, such as with "nx g @extkit/nx:certificates"';

/** MD5 and SHA-1, with RSA (RFC 4055) and ECDSA (RFC 5758). */
const WEAK: ReadonlyMap<string, string> = new Map([
  ['1.2.840.113549.1.1.4', 'MD5'],
  ['1.2.840.113549.1.1.5', 'SHA-1'],
  ['1.2.840.10045.4.1', 'SHA-1'],
]);

/** What the certificates say, and whether one has issued the other. */
export function checkCertificates({ developer, root }: Examined): Diagnostic[] {
  return [
    ...checkDeveloper(developer),
    ...(root === undefined ? [] : [...checkIssuer(developer, root), ...checkRoot(root)]),
  ];
}

function checkDeveloper({ certificate, file }: LocatedCertificate): Diagnostic[] {
  const contents = certificateContents(certificate);
  const { subjectKeyIdentifier, authorityKeyIdentifier, basicConstraints, keyUsage } = contents;
  const missing = [
    ...(subjectKeyIdentifier ? [] : ['subjectKeyIdentifier']),
    ...(authorityKeyIdentifier ? [] : ['authorityKeyIdentifier']),
    ...(keyUsage?.digitalSignature === true ? [] : ['keyUsage digitalSignature']),
  ];
  const hash = WEAK.get(contents.signatureAlgorithm);
  const found: Diagnostic[] = [];
  if (missing.length > 0) {
    const message = `The developer's certificate has no ${missing.join(', no ')}: ${ANEW}.`;
    found.push(finding(rules.developerExtensions, file, message));
  }
  if (basicConstraints !== undefined) {
    const message = `The developer's certificate has basicConstraints, which are for roots: leave them out when you make the next.`;
    found.push(finding(rules.basicConstraints, file, message));
  }
  if (hash !== undefined) {
    const message = `The developer's certificate is signed with ${hash}, which can be forged: ${ANEW}.`;
    found.push(finding(rules.weakHash, file, message));
  }
  return found;
}

function checkIssuer({ certificate, file }: LocatedCertificate, root: LocatedCertificate): Diagnostic[] {
  if (isIssuedBy(certificate, root.certificate)) return [];
  const message =
    'The root certificate has not issued this one: name the root that has with "rootCertificate", and distribute that.';
  const related = [{ file: root.file, range: FILE_START, message: 'This root certificate was looked at.' }];
  return [{ ...finding(rules.otherIssuer, file, message), related }];
}

function checkRoot({ certificate, file }: LocatedCertificate): Diagnostic[] {
  const { subjectKeyIdentifier, basicConstraints, keyUsage } = certificateContents(certificate);
  const missing = [
    ...(basicConstraints?.authority === true ? [] : ['basicConstraints CA:true']),
    ...(subjectKeyIdentifier ? [] : ['subjectKeyIdentifier']),
    ...(keyUsage?.keyCertSign === true ? [] : ['keyUsage keyCertSign']),
  ];
  if (missing.length === 0) return [];
  return [finding(rules.rootExtensions, file, `The root certificate has no ${missing.join(', no ')}: ${ANEW}.`)];
}
