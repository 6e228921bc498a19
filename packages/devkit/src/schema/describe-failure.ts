import { describeChoice } from './describe-choice.ts';
import { describeItems, describeLimit, describeRepetition } from './describe-limit.ts';
import {
  describeDependency,
  describeDeprecated,
  describeForbidden,
  describeMissing,
  describeUnknown,
} from './describe-property.ts';
import { describeEnum, describeForm, describeLiteral, describeType } from './describe-value.ts';
import { INTEGER_LITERAL } from './integer-literal.ts';
import type { Scene } from './scene.ts';
import type { SchemaFailure } from './schema-failure.ts';
import type { SchemaFinding } from './schema-finding.ts';

type Describe = (failure: SchemaFailure, scene: Scene) => SchemaFinding;

const DESCRIPTIONS: Readonly<Record<string, Describe>> = {
  additionalProperties: describeUnknown,
  unevaluatedProperties: describeUnknown,
  required: describeMissing,
  dependentRequired: describeDependency,
  dependencies: describeDependency,
  not: describeForbidden,
  'false schema': describeForbidden,
  deprecated: describeDeprecated,
  type: describeType,
  [INTEGER_LITERAL]: describeLiteral,
  enum: describeEnum,
  const: describeEnum,
  minLength: describeLimit,
  maxLength: describeLimit,
  minimum: describeLimit,
  maximum: describeLimit,
  exclusiveMinimum: describeLimit,
  exclusiveMaximum: describeLimit,
  multipleOf: describeLimit,
  minItems: describeItems,
  maxItems: describeItems,
  minProperties: describeItems,
  maxProperties: describeItems,
  contains: describeItems,
  items: describeItems,
  additionalItems: describeItems,
  unevaluatedItems: describeItems,
  uniqueItems: describeRepetition,
  anyOf: describeChoice,
  oneOf: describeChoice,
};

/** Puts a failure into words: what is wrong and what to do about it. */
export function describeFailure(failure: SchemaFailure, scene: Scene): SchemaFinding {
  const finding = (DESCRIPTIONS[failure.keyword] ?? describeForm)(failure, scene);
  const { propertyName: name } = failure;
  if (name === undefined) return finding;
  return {
    kind: 'propertyName',
    path: [...scene.path, name],
    part: 'key',
    message: `The property name ${finding.message}`,
  };
}
