import type { DiffOptions } from '../../report-diff.ts';

/** As `schema.json` describes them. */
export interface DiffGeneratorOptions extends DiffOptions {
  readonly before: string;
  readonly after: string;
  readonly extensionFormat?: string;
}
