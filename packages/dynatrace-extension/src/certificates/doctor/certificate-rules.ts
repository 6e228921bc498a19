import type { RuleInfo } from '@extkit/devkit';

/** What can be wrong with a signing key and its certificates. It is read for the documentation, so it must stay light. */
export const certificateRules = {
  unusable: {
    code: 'DTX0500',
    severity: 'error',
    summary: 'The certificate and the key can be read, and the key is one that bundles can be signed with.',
    explanation:
      'RSA keys have at least 2048 bits, EC keys are on P-256 or P-384. A build fails with the same message.',
    source: 'facts 1.5, 1.6',
  },
  otherKey: {
    code: 'DTX0501',
    severity: 'error',
    summary: 'The key and the certificate were made together.',
    explanation: 'A signature by another key is not that of the certificate, and no environment takes it.',
    source: 'facts 1.6',
  },
  rootSigns: {
    code: 'DTX0502',
    severity: 'error',
    summary: "Bundles are signed with a developer's key, and not with that of the root.",
    explanation:
      'The root only issues certificates, and its key may stay offline. Whoever has it can make extensions that run ' +
      'wherever the root is trusted.',
    source: 'facts 1.6',
  },
  selfIssued: {
    code: 'DTX0503',
    severity: 'error',
    summary: 'The subject of the certificate differs from its issuer.',
    explanation: 'Dynatrace refuses it: "Certificate subject must be different from its issuer".',
    source: 'facts 1.6',
  },
  otherIssuer: {
    code: 'DTX0504',
    severity: 'error',
    summary: "The root certificate has issued the developer's.",
    explanation:
      'What the credential vault and the hosts hold is the root. A signature that does not lead back to it is refused ' +
      'there: "unable to get local issuer certificate".',
    source: 'facts 1.6',
  },
  expired: {
    code: 'DTX0505',
    severity: 'error',
    summary: 'The certificates have not expired.',
    explanation: 'Expiry is no business of a build, whose result would depend on the day.',
    source: 'facts 1.6',
  },
  notYetValid: {
    code: 'DTX0506',
    severity: 'error',
    summary: 'The certificates are valid already.',
    explanation:
      'The VS Code add-on, used on the first day of a month, makes certificates that begin about four weeks later.',
    source: 'facts 1.6',
  },
  expiresSoon: {
    code: 'DTX0507',
    severity: 'warning',
    summary: 'The certificates do not expire soon.',
    explanation: 'A new root has to get into the credential vault and onto every host that runs the extension.',
    source: 'facts 1.6',
  },
  outlivesRoot: {
    code: 'DTX0508',
    severity: 'warning',
    summary: "The developer's certificate does not outlive its root.",
    explanation:
      'From the day that the root expires, nothing that was signed is trusted, whatever the other certificate says. The ' +
      "VS Code add-on makes developer's certificates for six years and roots for three.",
    source: 'facts 1.6',
  },
  developerExtensions: {
    code: 'DTX0509',
    severity: 'warning',
    summary: "The developer's certificate names its own key and its issuer's, and is for digital signatures.",
    explanation: 'Dynatrace documents subjectKeyIdentifier, authorityKeyIdentifier and keyUsage digitalSignature.',
    source: 'facts 1.6',
  },
  rootExtensions: {
    code: 'DTX0510',
    severity: 'warning',
    summary: 'The root certificate says that it issues certificates.',
    explanation: 'Dynatrace documents basicConstraints CA:true, subjectKeyIdentifier and keyUsage keyCertSign for it.',
    source: 'facts 1.6',
  },
  basicConstraints: {
    code: 'DTX0511',
    severity: 'info',
    summary: "The developer's certificate has no basic constraints.",
    explanation: 'They are what makes a root one; Dynatrace documents none for the certificate of a developer.',
    source: 'facts 1.6',
  },
  weakHash: {
    code: 'DTX0512',
    severity: 'warning',
    summary: "The developer's certificate is signed with SHA-2.",
    explanation: 'MD5 and SHA-1 can be forged, and newer cryptographic libraries refuse them.',
    source: 'facts 1.6',
  },
  openToOthers: {
    code: 'DTX0513',
    severity: 'warning',
    summary: 'A private key can be read by its owner alone.',
    explanation: 'dt-cli leaves the key of the root for everybody to read, and refuses a signing key that is not 0400.',
    source: 'facts 1.2, 1.6',
  },
  encrypted: {
    code: 'DTX0514',
    severity: 'info',
    summary: "The vendor's own tools can sign with the key: it is not encrypted.",
    explanation: 'They know no passphrase. Extkit does, so this matters only where their tools sign as well.',
    source: 'facts 1.2, 1.6',
  },
  form: {
    code: 'DTX0515',
    severity: 'info',
    summary: "The vendor's own tools can read the key: PEM, as PKCS#1.",
    explanation: 'Extkit reads PKCS#8, SEC1 and PFX as well, so this matters only where their tools sign, too.',
    source: 'facts 1.6',
  },
  order: {
    code: 'DTX0516',
    severity: 'info',
    summary: 'In a file with both, the certificate stands before the key.',
    explanation: 'dt-cli refuses any other order: "Malformed fused certkey". Extkit does not mind.',
    source: 'facts 1.6',
  },
} as const satisfies Record<string, RuleInfo>;
