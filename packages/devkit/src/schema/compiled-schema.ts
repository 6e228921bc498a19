import { Ajv, type ErrorObject, type Options, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formatsPlugin from 'ajv-formats';
import { fromDraft04 } from './draft-04.ts';
import { foldFailures, type ValidateBranch } from './fold-failures.ts';
import { foreignPattern } from './foreign-pattern.ts';
import { integerLiteral, type SourceAt } from './integer-literal.ts';
import { SchemaError } from './schema-error.ts';
import { toFailure, type SchemaFailure } from './schema-failure.ts';
import { SchemaIndex, type JsonSchema } from './schema-index.ts';

export interface SchemaOptions {
  readonly schema: JsonSchema;
  /** Schemas with an `$id` that `schema` refers to. */
  readonly references?: readonly JsonSchema[];
  /**
   * The dialect of all these schemas: `2020-12` unless said otherwise. `draft-04` has the keywords of draft 7 with the
   * meaning of Draft 4 and its validator for Python: siblings of `$ref` count for nothing, `5.0` is no integer, and NaN and
   * the infinities are numbers.
   */
  readonly dialect?: '2020-12' | 'draft-07' | 'draft-04';
  /**
   * For schemas that others have written for another validator: unknown keywords count for nothing, formats are not
   * checked, and patterns are read as {@link foreignPattern} does. Any text matches one that cannot be read.
   */
  readonly foreign?: boolean;
}

const AJV_OPTIONS: Options = {
  allErrors: true,
  strict: true,
  // `anyOf: [{ required: ['a'] }, …]` beside `properties` is how a choice of properties is written.
  strictRequired: false,
  allowUnionTypes: true,
  verbose: true,
  unicodeRegExp: true,
  messages: false,
  logger: false,
};

const FOREIGN_OPTIONS: Options = {
  strict: false,
  validateFormats: false,
  code: { regExp: Object.assign((pattern: string) => foreignPattern(pattern) ?? /(?:)/, { code: 'foreignPattern' }) },
};

type Dialect = NonNullable<SchemaOptions['dialect']>;

/** A schema in ajv's hands: validates values and folds what ajv says about them. */
export class CompiledSchema {
  readonly index = new SchemaIndex();
  readonly #validate: ValidateFunction;
  /** Compiles single branches, apart from the schema around them, which may be what says of which type they are. */
  readonly #branches: Ajv | Ajv2020;
  /** Filled while ajv validates: being deprecated is no reason for a value to be invalid. */
  #deprecated: SchemaFailure[] = [];
  #sourceAt: SourceAt = () => '';

  constructor({ schema, references = [], dialect = '2020-12', foreign = false }: SchemaOptions) {
    const sourceAt: SourceAt = (pointer) => this.#sourceAt(pointer);
    const options = foreign ? FOREIGN_OPTIONS : {};
    const branchOptions = { ...options, strictTypes: false, strictTuples: false, validateSchema: false };
    const ajv = createAjv(dialect, options, sourceAt, (failure) => this.#deprecated.push(failure));
    this.#branches = createAjv(dialect, branchOptions, sourceAt);
    for (const { id, copy } of references.map((original) => copyOf(original, dialect))) this.#add(ajv, id, copy);
    const { id, copy } = copyOf(schema, dialect);
    this.#add(ajv, id, copy);
    this.#validate = SchemaError.naming(id, () => ajv.compile(copy));
  }

  #add(ajv: Ajv | Ajv2020, id: string, copy: JsonSchema): void {
    this.index.add(id, copy);
    SchemaError.naming(id, () => {
      if (ajv.validateSchema(copy) !== true)
        throw new Error(`'${ajv.errors?.[0]?.instancePath ?? ''}' is no JSON Schema`);
      ajv.addSchema(copy, undefined, undefined, false);
    });
    this.#branches.addSchema(copy);
  }

  validate(value: unknown, sourceAt: SourceAt): readonly SchemaFailure[] {
    this.#deprecated = [];
    this.#sourceAt = sourceAt;
    this.#validate(value);
    const failures = failuresOf(this.#validate);
    return [...foldFailures(failures, this.#validateBranch), ...this.#deprecated];
  }

  readonly #validateBranch: ValidateBranch = (branch, data, pointer) => {
    const ref = this.index.refOf(branch);
    const validate = ref === undefined ? undefined : this.#branches.getSchema(ref);
    if (validate === undefined) return [];
    validate(data, { instancePath: pointer, parentData: {}, parentDataProperty: '', rootData: {}, dynamicAnchors: {} });
    return failuresOf(validate);
  };
}

function createAjv(
  dialect: Dialect,
  options: Options,
  sourceAt: SourceAt,
  onDeprecated?: (failure: SchemaFailure) => void,
): Ajv | Ajv2020 {
  const Dialect = dialect === '2020-12' ? Ajv2020 : Ajv;
  const ajv = new Dialect({ ...AJV_OPTIONS, strictNumbers: dialect !== 'draft-04', ...options });
  formatsPlugin.default(ajv);
  ajv.addVocabulary(['x-message', 'x-severity']);
  ajv.addKeyword(integerLiteral(sourceAt));
  ajv.removeKeyword('deprecated');
  ajv.addKeyword({
    keyword: 'deprecated',
    schemaType: 'boolean',
    errors: false,
    validate: (schema: boolean, data: unknown, parent: JsonSchema = {}, context?: { instancePath: string }) => {
      if (schema)
        onDeprecated?.({
          keyword: 'deprecated',
          pointer: context?.instancePath ?? '',
          params: {},
          schema,
          parent,
          data,
        });
      return true;
    },
  });
  return ajv;
}

/** In the copy, every subschema is an object of its own, even where the author used one in several places. */
function copyOf(schema: JsonSchema, dialect: Dialect): { id: string; copy: JsonSchema } {
  const revive = dialect === 'draft-04' ? fromDraft04 : undefined;
  const id = typeof schema.$id === 'string' ? schema.$id : 'extkit:schema';
  return { id, copy: { ...(JSON.parse(JSON.stringify(schema), revive) as JsonSchema), $id: id } };
}

function failuresOf({ errors }: { errors?: ErrorObject[] | null }): SchemaFailure[] {
  return (errors ?? []).map(toFailure);
}
