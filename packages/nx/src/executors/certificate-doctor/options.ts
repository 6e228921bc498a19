import type { ReporterName } from '@extkit/devkit/reporters';

/** As `schema.json` describes them. */
export interface CertificateDoctorExecutorOptions {
  readonly rootCertificate?: string;
  readonly minimumDays?: number;
  readonly format?: ReporterName;
  readonly outputFile?: string;
  readonly maxWarnings?: number;
  readonly signingKey?: string | false;
  readonly extensionFormat?: string;
}
