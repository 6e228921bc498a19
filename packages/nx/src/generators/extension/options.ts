/** As `schema.json` describes them. */
export interface ExtensionGeneratorOptions {
  readonly directory: string;
  readonly format?: string;
  readonly template?: string;
  readonly name?: string;
  readonly author?: string;
  readonly skipFormat?: boolean;
}
