import type { Secret } from './secret.ts';

/**
 * A certificate and its private key: the path of a fused PEM file or of a PFX (PKCS#12) file, the PEM text itself, or the
 * two apart. In each place a string that holds `-----BEGIN` is PEM text, any other is a path.
 */
export type SigningKey =
  | string
  | Secret
  | {
      readonly certificate: string;
      readonly key: string | Secret;
      readonly passphrase?: Secret | undefined;
    };

/**
 * Asks whoever sits at the terminal for a passphrase. Gives none where nobody is to be asked.
 *
 * @param what it opens, as a sentence begins with it: a path, or `The signing key`
 */
export type AskPassphrase = (what: string) => Promise<Secret | undefined>;

/** What users are told about the key that a format signs with. */
export interface SigningInfo {
  /** What the key is and where to get one, as it ends a sentence: `a developer.pem ("nx g …" makes one)`. */
  readonly key: string;
  /** Where the vendor's own tool leaves the key, `~/…`: it is taken where no other is named and there is such a file. */
  readonly defaultPath?: string;
}

/** Who a new signing key is for. */
export interface SigningKeyOptions {
  /** The common name in the certificate. */
  readonly commonName?: string | undefined;
  readonly organization?: string | undefined;
  /** How long the certificates are valid. */
  readonly days?: number | undefined;
  /** @default "rsa-4096" */
  readonly keyKind?: SigningKeyKind | undefined;
  /** Encrypts the key that issues certificates; the one that signs bundles stays as it is, for every build needs it. */
  readonly issuerPassphrase?: Secret | undefined;
}

export type SigningKeyKind = 'rsa-2048' | 'rsa-3072' | 'rsa-4096' | 'p-256' | 'p-384';

/** A signing key as files. The one that bundles are signed with is named as in the `defaultPath` of `SigningInfo`. */
export interface NewSigningKey {
  /** By file name. What is secret, its owner alone may read. */
  readonly files: ReadonlyMap<string, string | Secret>;
  /** What to do with them: lines for the user, in which `{directory}` stands for where they are. */
  readonly nextSteps: readonly string[];
}

export interface ExamineOptions {
  /** The time at which the certificates are to be good. @default now */
  readonly now?: Date | undefined;
  /** With fewer days left, a certificate is said to expire soon. @default 30 */
  readonly minimumDays?: number | undefined;
  /** The path of the root certificate; without it, one beside the key is taken, if it is there. */
  readonly rootCertificate?: string | undefined;
  readonly askPassphrase?: AskPassphrase | undefined;
}
