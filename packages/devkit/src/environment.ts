import type { Secret } from './secret.ts';

/** Where an artifact is sent. What is left out, the format looks for where its vendor's own tools do. */
export interface Environment {
  readonly url?: string;
  readonly token?: Secret;
  /** The path of a file that holds the token and nothing else. */
  readonly tokenFile?: string;
  /** `false` trusts any certificate. @default true */
  readonly verifyCertificates?: boolean;
}

export interface UploadOptions {
  /** Asks the environment whether it would take the artifact, and changes nothing there. */
  readonly dryRun?: boolean;
  /** Milliseconds that the environment may be silent. */
  readonly timeout?: number;
  readonly signal?: AbortSignal;
}

export interface UploadEvent {
  readonly outcome: 'progress' | 'success' | 'failure';
  /** One line: what happened and, after a failure, what to do. */
  readonly message: string;
}

/** Where the vendor's own schemas come from: from what the vendor publishes for everybody, or from an environment. */
export interface SchemaSource extends Environment {
  readonly from: 'release' | 'environment';
  /** A whole version such as `1.345.0`, its beginning such as `1.345` for the newest of these, or `latest`. @default "latest" */
  readonly version?: string | undefined;
}

/** The vendor's own schemas, as they were downloaded. */
export interface SchemaDownload {
  /** Absent where the source does not tell it. */
  readonly version?: string;
  /** The texts by file name. */
  readonly files: ReadonlyMap<string, string>;
}
