import { headOf } from './describe-property.ts';
import { authorsMessage, authorsWords, nameOf, type Scene } from './scene.ts';
import { allowedValues, type SchemaFailure } from './schema-failure.ts';
import type { SchemaFinding } from './schema-finding.ts';
import { oneOf, shown, typeName } from './wording.ts';

type Failures = readonly SchemaFailure[];

/** An `anyOf` or `oneOf` of which no branch is closer than the others, or of which two fit. */
export function describeChoice(failure: SchemaFailure, scene: Scene): SchemaFinding {
  const { keyword, alternatives = [], data } = failure;
  const place = typeof data === 'object' ? headOf(scene.path, data) : ({ path: scene.path, part: 'value' } as const);
  const own = authorsMessage(failure, scene);
  if (own !== undefined) return { kind: 'variant', ...place, message: own };

  const name = nameOf(failure, scene);
  const missing = alternatives.map((branch) => branch.map((each) => missingAt(each, failure)));
  if (missing.length > 0 && missing.flat().every((property) => property !== undefined)) {
    const choices = missing.map((properties) => properties.map((property) => `'${property ?? ''}'`).join(' and '));
    return { kind: 'missingProperty', ...place, message: `${name} needs ${oneOf(unique(choices))}: add what fits.` };
  }
  if (keyword === 'oneOf' && alternatives.length === 0) {
    return {
      kind: 'variant',
      ...place,
      message: `${name} has more than one of the forms that exclude each other: keep one.`,
    };
  }
  const wishes = unique(alternatives.map(wish));
  const found = typeof data === 'object' ? '' : `, not ${shown(data)}`;
  return { kind: 'variant', ...place, message: `${name} must be ${oneOf(wishes)}${found}.` };
}

function missingAt({ keyword, pointer, params }: SchemaFailure, choice: SchemaFailure): string | undefined {
  return keyword === 'required' && pointer === choice.pointer ? String(params.missingProperty) : undefined;
}

/** In short, what a branch would have liked. */
function wish([failure]: Failures): string {
  if (failure === undefined) return 'something else';
  const { keyword, schema, parent, params } = failure;
  const words = authorsWords(failure);
  if (words !== undefined) return `a value that ${words}`;
  if (typeof parent.title === 'string') return parent.title;
  switch (keyword) {
    case 'const':
    case 'enum':
      return oneOf(allowedValues(failure).map(shown));
    case 'pattern':
      return `a text that matches ${String(schema)}`;
    case 'format':
      return `a valid ${String(schema)}`;
    case 'required':
      return `an object with '${String(params.missingProperty)}'`;
    case 'additionalProperties':
      return `an object without '${String(params.additionalProperty)}'`;
    case 'type':
      return typeName(schema);
    default:
      return `a value that satisfies '${keyword}: ${JSON.stringify(schema)}'`;
  }
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}
