/** Options by their names. */
export type OptionInfos = Readonly<Record<string, OptionInfo>>;

/** An option that a user may give, in the words of a JSON schema. */
export interface OptionInfo {
  /** An `array` is one of strings. */
  readonly type: 'boolean' | 'number' | 'string' | 'array' | 'object';
  readonly description: string;
  readonly default?: boolean | number | string;
  /** A string that is a path. A user gives it relative to the workspace root, the format gets it absolute. */
  readonly format?: 'path';
  /** Of an `object`. */
  readonly properties?: OptionInfos;
}

/** Runs beside an extension until it is aborted. */
export interface Program {
  /** The name of its target, such as `demo-app`. */
  readonly id: string;
  readonly description: string;
  readonly options: OptionInfos;
  /**
   * Resolves when it has stopped.
   *
   * @param print takes one line for the user
   * @throws {UserError} where it cannot start
   */
  run(options: Readonly<Record<string, unknown>>, signal: AbortSignal, print: (line: string) => void): Promise<void>;
}
