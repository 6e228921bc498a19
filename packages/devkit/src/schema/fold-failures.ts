import { chooseBranch } from './choose-branch.ts';
import { isEnumeration, type SchemaFailure } from './schema-failure.ts';

/** Validates a value against one branch of a failed keyword, on its own. */
export type ValidateBranch = (branch: unknown, data: unknown, pointer: string) => readonly SchemaFailure[];

/** These only say that an inner schema failed, which tells for itself what is wrong. */
const ECHOES: ReadonlySet<string> = new Set(['if', 'propertyNames']);

/**
 * Folds ajv's flat list into what a person has to mend. ajv lists the failures of all branches of an `anyOf` right before
 * the `anyOf` itself, with no trace of where they belong to. So each branch is validated again on its own: that gives
 * their failures apart, and by their number the part of the list that they take up.
 */
export function foldFailures(failures: readonly SchemaFailure[], validate: ValidateBranch): SchemaFailure[] {
  const folded: SchemaFailure[] = [];
  for (let index = failures.length - 1; index >= 0; index -= 1) {
    const failure = failures[index];
    if (failure === undefined || ECHOES.has(failure.keyword)) continue;
    const branches = branchesOf(failure).map(({ schema, data, pointer }) =>
      named(validate(schema, data, pointer), failure),
    );
    index -= branches.reduce((sum, branch) => sum + branch.length, 0);
    const isChoice =
      failure.keyword === 'anyOf' || (failure.keyword === 'oneOf' && failure.params.passingSchemas === null);
    const result = isChoice
      ? chooseBranch(
          failure,
          branches.map((branch) => foldFailures(branch, validate)),
        )
      : [failure];
    folded.push(...result.toReversed());
  }
  return withoutConsequences(folded.reverse());
}

/**
 * A value of the wrong type fails whatever else is demanded of it, too; the words that are allowed say it best. An empty text
 * has no form.
 */
function withoutConsequences(failures: readonly SchemaFailure[]): SchemaFailure[] {
  const enumerated = new Set(failures.filter(isEnumeration).map(({ pointer }) => pointer));
  const mistyped = new Set(failures.filter(isType).map(({ pointer }) => pointer));
  const empty = new Set(failures.filter(isEmptyText).map(({ pointer }) => pointer));
  return failures.filter((failure) => {
    if (failure.keyword === 'pattern' && empty.has(failure.pointer)) return false;
    if (!mistyped.has(failure.pointer)) return true;
    return enumerated.has(failure.pointer) ? isEnumeration(failure) : isType(failure);
  });
}

function isEmptyText({ keyword, data, propertyName }: SchemaFailure): boolean {
  return keyword === 'minLength' && data === '' && propertyName === undefined;
}

function isType({ keyword }: SchemaFailure): boolean {
  return keyword === 'type';
}

interface Branch {
  readonly schema: unknown;
  readonly data: unknown;
  readonly pointer: string;
}

/** What ajv has evaluated, and listed the failures of, before it listed the failure itself. */
function branchesOf({ keyword, schema, data, pointer, params }: SchemaFailure): Branch[] {
  if (keyword === 'contains' && Array.isArray(data)) {
    return data.map((item: unknown, index) => ({ schema, data: item, pointer: `${pointer}/${index}` }));
  }
  if ((keyword !== 'anyOf' && keyword !== 'oneOf') || !Array.isArray(schema)) return [];
  // `oneOf` gives up at the second branch that passes.
  const passing = params.passingSchemas;
  const [, second] = Array.isArray(passing) ? (passing as readonly number[]) : [];
  return schema.slice(0, second).map((branch: unknown) => ({ schema: branch, data, pointer }));
}

/** Within `propertyNames`, the value is a name: so it is for the branches. */
function named(failures: readonly SchemaFailure[], { propertyName }: SchemaFailure): readonly SchemaFailure[] {
  return propertyName === undefined ? failures : failures.map((failure) => ({ ...failure, propertyName }));
}
