import type { Diagnostic } from '../diagnostic.ts';
import type { RuleInfo } from '../format.ts';

/** Turns diagnostics into the text that goes to standard output. Pure but for reading the files it quotes. */
export type Reporter = (diagnostics: readonly Diagnostic[], options: ReporterOptions) => string;

export interface ReporterOptions {
  /** Paths are printed relative to this absolute directory, with forward slashes, so that output can be cached. */
  readonly root: string;
  /** ANSI colours; only `pretty` has any. */
  readonly color?: boolean;
  /** What SARIF lists as the tool's rules. */
  readonly rules?: readonly RuleInfo[];
  /** The tool's version, for SARIF. */
  readonly version?: string;
}
