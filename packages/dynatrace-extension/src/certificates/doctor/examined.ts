import type { X509Certificate } from 'node:crypto';

/** A certificate, and the file that findings about it are shown at. */
export interface LocatedCertificate {
  readonly certificate: X509Certificate;
  /** Absolute. */
  readonly file: string;
}

/** The certificates that a doctor looks at. */
export interface Examined {
  readonly developer: LocatedCertificate;
  /** Absent where none was named and none is beside the key. */
  readonly root?: LocatedCertificate | undefined;
}
