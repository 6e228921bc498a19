import { authorsMessage, nameOf, type Scene } from './scene.ts';
import { allowedTypes, allowedValues, type SchemaFailure } from './schema-failure.ts';
import type { SchemaFinding } from './schema-finding.ts';
import { suggest } from './suggest.ts';
import { oneOf, shown, typeName, typeOf } from './wording.ts';

/** The wrong type. `version: 1.10` is the trap that YAML lays: a number where a text was meant. */
export function describeType(failure: SchemaFailure, scene: Scene): SchemaFinding {
  const { data } = failure;
  const { path, source } = scene;
  const types = allowedTypes(failure);
  const must = `${nameOf(failure, scene)} must be ${oneOf(types.map(typeName))}`;
  if (data === null) {
    const isEmpty = source === '';
    return {
      kind: 'type',
      path,
      part: isEmpty ? 'key' : 'value',
      message: `${must}, but is empty: give it a value or remove it.`,
    };
  }
  const place = { kind: 'type', path, part: 'value' } as const;
  if (types.includes('string') && (typeof data === 'number' || typeof data === 'boolean')) {
    const message = `${must}, but ${source} is ${typeOf(data)}: put it in quotes.`;
    return {
      ...place,
      message,
      ...(isPlain(source) && { fix: { title: 'Put it in quotes', newText: `"${source}"`, keepQuotes: false } }),
    };
  }
  if (typeof data === 'string' && isQuoted(source) && types.some((type) => isWritten(data, type))) {
    const message = `${must}, but '${data}' in quotes is a text: remove the quotes.`;
    return { ...place, message, fix: { title: 'Remove the quotes', newText: data, keepQuotes: false } };
  }
  const isNumber = types.includes('integer') && typeof data === 'number';
  return { ...place, message: isNumber ? `${must}, not ${source}.` : `${must}, but is ${typeOf(data)}.` };
}

/** A whole number, but written with a fraction or an exponent. */
export function describeLiteral(failure: SchemaFailure, scene: Scene): SchemaFinding {
  const { path, source } = scene;
  const [, whole] = /^(-?\d+)\.0+$/.exec(source) ?? [];
  const message = `${nameOf(failure, scene)} must be a whole number, written without a point or an exponent, not ${source}.`;
  return {
    kind: 'type',
    path,
    part: 'value',
    message,
    ...(whole !== undefined && { fix: { title: `Write ${whole}`, newText: whole, keepQuotes: false } }),
  };
}

/** A value that is none of those allowed. */
export function describeEnum(failure: SchemaFailure, scene: Scene): SchemaFinding {
  const { data } = failure;
  const values = allowedValues(failure);
  const words = values.filter((value) => typeof value === 'string');
  const near = typeof data === 'string' ? suggest(data, words) : undefined;
  const place = {
    kind: 'enum',
    path: scene.path,
    part: data === null && scene.source === '' ? 'key' : 'value',
  } as const;
  const must = `${nameOf(failure, scene)} must be ${oneOf(values.map(shown))}, not ${shown(data)}`;
  if (near === undefined) return { ...place, message: `${must}.` };
  return {
    ...place,
    message: `${must}: did you mean '${near}'?`,
    fix: { title: `Change it to '${near}'`, newText: near, keepQuotes: true },
  };
}

/** A text of the wrong form, and whatever else a schema may demand. */
export function describeForm(failure: SchemaFailure, scene: Scene): SchemaFinding {
  const { keyword, schema, data } = failure;
  const place = { kind: 'form', path: scene.path, part: 'value' } as const;
  const own = authorsMessage(failure, scene);
  if (own !== undefined) return { ...place, message: own };
  const name = nameOf(failure, scene);
  if (keyword === 'pattern')
    return { ...place, message: `${name} must match the pattern ${String(schema)}, not ${shown(data)}.` };
  if (keyword === 'format')
    return { ...place, message: `${name} must be a valid ${String(schema)}, not ${shown(data)}.` };
  return { ...place, message: `${name} does not satisfy '${keyword}' of its schema: correct it.` };
}

/** A number or a word that needs nothing but quotes to be a text; an alias does not. */
function isPlain(source: string): boolean {
  return /^[\w.+-]+$/.test(source);
}

function isQuoted(source: string): boolean {
  return /^["']/.test(source);
}

function isWritten(text: string, type: unknown): boolean {
  if (type === 'boolean') return text === 'true' || text === 'false';
  if (type === 'integer') return /^-?(0|[1-9]\d*)$/.test(text);
  return type === 'number' && /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text);
}
