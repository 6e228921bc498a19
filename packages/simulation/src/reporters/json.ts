import type { SimulationReporter } from './reporter.ts';

/** For scripts: a `SimulationReport` as it is. */
export const json: SimulationReporter = (report) => `${escapeControls(JSON.stringify(report, undefined, 2))}\n`;

/**
 * JSON itself escapes only the controls below U+0020. The others, and those that turn the direction of writing, would
 * reach a terminal; escaped they mean the same.
 */
function escapeControls(text: string): string {
  return text.replace(
    /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
