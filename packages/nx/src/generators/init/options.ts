/** As `schema.json` describes them. */
export interface InitGeneratorOptions {
  readonly skipFormat?: boolean;
  readonly skipPackageJson?: boolean;
  readonly keepExistingVersions?: boolean;
}
