/** As `schema.json` describes them. */
export interface BuildExecutorOptions {
  readonly outputPath?: string;
  readonly exclude?: readonly string[];
  readonly sizeLimit?: number | false;
  readonly signingKey?: string | false;
  readonly extensionFormat?: string;
}
