import type { SigningKeyKind } from '@extkit/devkit';

/** As `schema.json` describes them. */
export interface CertificatesGeneratorOptions {
  readonly name?: string;
  readonly company?: string;
  readonly days?: number;
  readonly key?: SigningKeyKind;
  readonly directory?: string;
  readonly encryptRootKey?: boolean;
  readonly force?: boolean;
  readonly format?: string;
}
