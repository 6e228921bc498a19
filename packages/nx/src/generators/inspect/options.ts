import type { InspectionOptions } from '../../report-inspection.ts';

/** As `schema.json` describes them. */
export interface InspectGeneratorOptions extends InspectionOptions {
  readonly bundle: string;
  readonly extensionFormat?: string;
}
