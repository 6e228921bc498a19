/** As `schema.json` describes them. */
export interface SchemasGeneratorOptions {
  /** A number where Nx takes it for one. */
  readonly schemaVersion?: string | number;
  readonly from?: 'release' | 'environment';
  readonly url?: string;
  readonly tokenFile?: string;
  readonly verifyCertificates?: boolean;
  readonly directory?: string;
  readonly format?: string;
  readonly skipFormat?: boolean;
}
