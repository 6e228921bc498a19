import type { Severity } from './diagnostic.ts';

/** What a team wants verified otherwise than the format does by itself. A build and a simulation verify by the same settings. */
export interface VerifySettings {
  /** Severities by code that differ from the rules' own; `off` silences a rule. An opt-in rule is switched on here. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>> | undefined;
  /** Findings that are known and accepted. One that hides nothing is reported itself. */
  readonly suppressions?: readonly Suppression[] | undefined;
  /** The path of a folder with the vendor's own schemas, by which the manifest is checked as well. */
  readonly schemas?: string | undefined;
}

/** Hides findings of one code in a file, for files that have no comments, such as JSON. */
export interface Suppression {
  readonly code: string;
  /** A glob, relative to the project's directory. */
  readonly file: string;
  /** Why the finding is accepted. */
  readonly reason: string;
}
