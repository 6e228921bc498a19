/** A schema that cannot be used: it is none, or it refers to what is not there. */
export class SchemaError extends Error {
  override readonly name = 'SchemaError';
  /** The schema's `$id`. */
  readonly schemaId: string;
  /** What is wrong with it, as a part of a sentence. */
  readonly problem: string;

  constructor(schemaId: string, problem: string, cause?: unknown) {
    super(`The schema ${schemaId} cannot be used: ${problem}`, { cause });
    this.schemaId = schemaId;
    this.problem = problem;
  }

  /** Says of which schema an error of ajv's is. */
  static naming<T>(schemaId: string, action: () => T): T {
    try {
      return action();
    } catch (error) {
      throw new SchemaError(schemaId, error instanceof Error ? error.message : String(error), error);
    }
  }
}
