/** As `schema.json` describes them. What else is given is for the format to know. */
export interface UploadExecutorOptions {
  readonly url?: string;
  readonly tokenFile?: string;
  readonly verifyCertificates?: boolean;
  readonly dryRun?: boolean;
  readonly timeout?: number;
  readonly outputPath?: string;
  readonly extensionFormat?: string;
  readonly [further: string]: unknown;
}
