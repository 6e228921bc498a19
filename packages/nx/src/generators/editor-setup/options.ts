/** As `schema.json` describes them. */
export interface EditorSetupGeneratorOptions {
  readonly editor?: 'vscode';
  readonly directory?: string;
  readonly skipFormat?: boolean;
}
