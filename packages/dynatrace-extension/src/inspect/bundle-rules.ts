import type { RuleInfo } from '@extkit/devkit';

/** What can be wrong with a bundle as such. It is read for the documentation, so it must stay light. */
export const bundleRules = {
  signature: {
    code: 'DTX0600',
    severity: 'error',
    summary: 'The signature is that of the packed extension, made with the key of the certificate in it.',
    explanation: 'Dynatrace refuses any other: "Extension signature is not valid".',
    source: 'facts 1.5, 2.1',
  },
  unsigned: {
    code: 'DTX0601',
    severity: 'info',
    summary: 'A bundle is signed.',
    explanation:
      'An environment takes only signed bundles. What is packed and not signed yet is not wrong, but not done.',
    source: 'facts 1.3',
  },
  untrusted: {
    code: 'DTX0602',
    severity: 'error',
    summary: 'The signature leads back to the root certificate that is named.',
    explanation:
      'The environment and every host that runs the extension must have the root that has issued the certificate: ' +
      '"unable to get local issuer certificate".',
    source: 'facts 1.6',
  },
  furtherEntries: {
    code: 'DTX0603',
    severity: 'warning',
    summary: 'A signed bundle holds the packed extension, its signature and at most a time stamp.',
    explanation: 'Dynatrace documents it as "containing only" these.',
    source: 'facts 1.3',
  },
  size: {
    code: 'DTX0604',
    severity: 'warning',
    summary: 'A bundle is no larger than Dynatrace takes.',
    source: 'facts 1.3, 3.2',
  },
  timestamp: {
    code: 'DTX0605',
    severity: 'warning',
    summary: 'A time stamp is that of the signature beside it.',
    source: 'facts 1.3',
  },
  strayFiles: {
    code: 'DTX0606',
    severity: 'warning',
    summary: 'A bundle holds nothing that is not for others: no keys, no secrets, no compiled Python, no dotfiles.',
    explanation: 'Whoever gets the bundle gets all that is in it. A build by Extkit leaves these files out.',
    source: 'facts 1.4',
  },
} as const satisfies Record<string, RuleInfo>;
