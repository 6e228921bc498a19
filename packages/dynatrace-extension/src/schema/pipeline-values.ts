import { form, list, openObject, warning, type Properties, type Schema } from './schema.ts';

/** What the processors of a pipeline are made of. */

/** A text of so many characters that is not blank. */
export function filled(max: number): Schema {
  return form('\\S', 'must not be blank', { max });
}

/** A text that may be left out, also by `null`. */
export function nullableText(max: number): Schema {
  return { type: ['string', 'null'], minLength: 1, maxLength: max };
}

/** One of these words. Another one may be known to a newer Dynatrace than the settings schemas that these are from. */
export function knownWord(...words: readonly string[]): Schema {
  return { type: 'string', allOf: [warning({ enum: words })] };
}

export function someOf(items: Schema, max: number): Schema {
  return { ...list(items, { max }), minItems: 1 };
}

/** An object in which the property `type` says which other one is needed. */
function typed(properties: Properties, needed: Readonly<Record<string, string>>, more: readonly string[] = []): Schema {
  const needs = Object.entries(needed).map(([type, property]) => ({
    if: { type: 'object', properties: { type: { const: type } }, required: ['type'] },
    then: { type: 'object', properties: { [property]: {} }, required: [property] },
  }));
  const known = openObject({ type: knownWord(...Object.keys(needed), ...more), ...properties });
  return { allOf: [known, ...needs] };
}

/** A value that is written in the pipeline or read from a field. */
export const assignment = typed(
  {
    constant: filled(1024),
    field: openObject({ sourceFieldName: filled(256), defaultValue: nullableText(500) }, ['sourceFieldName']),
    multiValueConstant: someOf(filled(256), 50),
  },
  { constant: 'constant', field: 'field', multiValueConstant: 'multiValueConstant' },
);

/** How the names of fields are compared. */
export const strategy: Schema = {
  type: ['string', 'null'],
  allOf: [warning({ enum: ['equals', 'startsWith', null] })],
};

const fieldEntry = openObject({
  extractionType: knownWord('constant', 'field'),
  strategy,
  constantFieldName: filled(350),
  constantValue: { type: 'string', maxLength: 512 },
  sourceFieldName: filled(256),
  destinationFieldName: nullableText(350),
  defaultValue: nullableText(512),
});

/** The fields that an extracted record takes over. */
export const fieldExtraction = typed(
  { include: someOf(fieldEntry, 50), exclude: someOf({ type: 'string', maxLength: 256 }, 50) },
  { include: 'include', exclude: 'exclude' },
  ['includeAll'],
);

const switched: Schema = { type: ['string', 'null'], allOf: [warning({ enum: ['disabled', 'enabled', null] })] };

const metricKey = form(
  '^(?![Dd][Tt]\\.)[A-Za-z0-9_-]+(\\.[A-Za-z0-9_][A-Za-z0-9_-]*)+$',
  "must be sections of letters, digits, '-' and '_' parted by dots, and not start with 'dt.'",
  { max: 250 },
);

const field = form(
  '^(?!(span_id|trace_id)$)[\\s\\S]*\\S',
  "must be the name of a field, but not 'span_id' or 'trace_id'",
  {
    max: 100,
  },
);

/** A metric that is made of records. */
export const extractedMetric = {
  metricKey,
  dimensions: list(fieldEntry, { max: 50 }),
} satisfies Properties;

export const extractedValue = { ...extractedMetric, field, defaultValue: nullableText(500) } satisfies Properties;

export const sampling = { aggregation: switched, sampling: switched } satisfies Properties;

export const eventProperty = openObject(
  {
    key: form('^(?=[\\s\\S]*\\S)[^{}]*$', 'must not be blank and have no braces', { max: 100 }),
    value: filled(4000),
    strategy,
  },
  ['key'],
);
