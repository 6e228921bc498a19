import { UserError, type Diagnostic } from '@extkit/devkit';
import type { SourceDocument } from '@extkit/devkit/documents';
import { createSchemaChecker, SchemaError, type LocatedFinding, type SchemaChecker } from '@extkit/devkit/schema';
import { officialSchemaRule } from './official-schema-rule.ts';
import type { OfficialSchema } from './read-schemas.ts';
import { unusablePatterns } from './unusable-patterns.ts';

/** A set of schemas that refer to each other. Each is compiled once, when it is first needed. */
export class OfficialSchemas {
  /** What of the schemas cannot be checked. */
  readonly unusable: readonly Diagnostic[];
  readonly #schemas: readonly OfficialSchema[];
  readonly #checkers = new Map<string, SchemaChecker>();

  constructor(schemas: readonly OfficialSchema[]) {
    this.#schemas = schemas;
    this.unusable = schemas.flatMap(({ document }) => unusablePatterns(document));
  }

  /**
   * Gives what is wrong with a document by the schema of this name; nothing where the set has none.
   *
   * @throws {UserError} where a schema cannot be used
   */
  find(document: SourceDocument, name: string): LocatedFinding[] {
    try {
      const findings = this.#checker(name)?.find(document) ?? [];
      return findings.map((finding) => ({ ...finding, diagnostic: this.#attributed(finding) }));
    } catch (error) {
      throw error instanceof SchemaError ? this.#toUserError(error) : error;
    }
  }

  #checker(name: string): SchemaChecker | undefined {
    const checker = this.#checkers.get(name) ?? this.#createChecker(name);
    if (checker !== undefined) this.#checkers.set(name, checker);
    return checker;
  }

  #createChecker(name: string): SchemaChecker | undefined {
    const own = this.#schemas.find((schema) => schema.name === name);
    const references = this.#schemas.filter((schema) => schema !== own).map(({ schema }) => schema);
    return own && createSchemaChecker({ schema: own.schema, references, foreign: true });
  }

  #attributed({ diagnostic, schemaId }: LocatedFinding): Diagnostic {
    const name = this.#withId(schemaId)?.name ?? 'schema';
    return {
      ...diagnostic,
      code: officialSchemaRule.code,
      message: `${diagnostic.message} So says Dynatrace's ${name}.`,
    };
  }

  #toUserError({ schemaId, problem }: SchemaError): UserError {
    const file = this.#withId(schemaId)?.document.file ?? schemaId;
    return new UserError(`${file} cannot be used as a schema: ${problem}. Download the whole set again.`);
  }

  #withId(id: string | undefined): OfficialSchema | undefined {
    return this.#schemas.find(({ schema }) => schema.$id === id);
  }
}
