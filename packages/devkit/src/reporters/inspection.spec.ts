import { describe, expect, it } from 'vitest';
import { FILE_START } from '../diagnostic.ts';
import type { Inspection } from '../inspection.ts';
import { inspectionReporters } from './inspection.ts';

const INSPECTION: Inspection = {
  path: '/w/dist/a.zip',
  size: 1234,
  sha256: 'abc',
  name: 'custom:a',
  version: '1.0.0',
  facts: [{ label: 'metrics', value: 12 }],
  comment: 'made\nby me',
  envelope: [{ path: 'extension.zip', size: 1000, compressedSize: 1000, compression: 'stored' }],
  files: [{ path: 'extension.yaml', size: 90, compressedSize: 45, compression: 'deflated' }],
  signature: {
    verdict: 'invalid',
    reason: 'Changed.',
    algorithm: 'RSA with SHA-256',
    signingTime: '2026-01-02T03:04:05.000Z',
    certificates: [
      {
        subject: 'CN=Dev',
        issuer: 'CN=CA',
        validFrom: '2025-01-01T00:00:00.000Z',
        validTo: '2026-01-01T00:00:00.000Z',
        state: 'expired',
      },
    ],
  },
  findings: [
    { code: 'DTX0600', severity: 'error', message: 'It cannot count.', file: '/w/dist/a.zip', range: FILE_START },
  ],
};

describe('a report of what is in a bundle', () => {
  it('is for people', () => {
    expect(inspectionReporters.pretty(INSPECTION, { root: '/w' })).toBe(
      [
        'custom:a 1.0.0',
        '  file     dist/a.zip',
        '  bytes    1234',
        '  sha256   abc',
        '  comment  made by me',
        '  metrics  12',
        '',
        'Signature  invalid',
        '  algorithm    RSA with SHA-256',
        '  signed       2026-01-02T03:04:05.000Z',
        '  signer       CN=Dev',
        '    issued by  CN=CA',
        '    valid      2025-01-01 to 2026-01-01: expired',
        '',
        'Bundle',
        '  extension.zip  1000  stored',
        '',
        'Extension',
        '  extension.yaml  90  45 deflated',
        '',
        'dist/a.zip:1:1  error  DTX0600 It cannot count.',
        '',
        '1 error in 1 file',
        '',
      ].join('\n'),
    );
  });

  it('is short where there is little', () => {
    const bare: Inspection = {
      path: '/x/a.zip',
      size: 1,
      sha256: 'a',
      facts: [],
      envelope: [],
      files: [],
      findings: [],
    };
    expect(inspectionReporters.pretty(bare, { root: '/w' })).toMatch(
      /^An extension without a name\n {2}file {4}\/x\/a\.zip\n[^]*\n\nSignature {2}none\n\nExtension\n\nNo problems found\n$/,
    );
  });

  it('is for machines', () => {
    const [finding] = INSPECTION.findings;
    expect(JSON.parse(inspectionReporters.json(INSPECTION, { root: '/w' }))).toEqual({
      ...INSPECTION,
      path: 'dist/a.zip',
      findings: [{ ...finding, file: 'dist/a.zip' }],
    });
  });
});
