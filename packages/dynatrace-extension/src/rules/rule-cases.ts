/** What breaks a rule and what keeps it, as changes to a project in which nothing is to be found. */
export interface RuleCases {
  readonly code: string;
  /** The name of the sample project that is changed. */
  readonly sample: string;
  /** Each makes `verify` report this rule, at the marked place, and nothing else. The first is the documentation's example. */
  readonly invalid: readonly InvalidChange[];
  /** With each, nothing is found. */
  readonly valid?: readonly Change[];
}

/** Replaces a text that stands once in a file. */
export interface Edit {
  /** Relative to the project. @default the manifest */
  readonly file?: string;
  readonly from: string;
  readonly to: string;
}

export interface Change extends Edit {
  /** What is done, such as `upper case in the name`. */
  readonly title: string;
  /** Further edits that belong to it. */
  readonly and?: readonly Edit[];
  /** Files to add, by their path in the project. */
  readonly add?: Readonly<Record<string, string>>;
  /** Paths of files to remove. */
  readonly remove?: readonly string[];
}

/** In `to`, or in `to` of one of the further edits, `«` and `»` mark the place at which the rule reports. */
export interface InvalidChange extends Change {
  /** Where the place is not in a replaced text: the text at which the rule reports, as it stands first in `atFile`. */
  readonly at?: string;
  /** @default the manifest */
  readonly atFile?: string;
  /** Whether the rule's fix mends it, so that nothing is found any more. */
  readonly fixed?: boolean;
}

const MARKS = /[«»]/g;

export function withoutMarks(text: string): string {
  return text.replace(MARKS, '');
}
