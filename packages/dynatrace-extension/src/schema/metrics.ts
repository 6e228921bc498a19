import { flag, form, integer, list, name, object, text, word, type Schema } from './schema.ts';

const value: Schema = { type: 'number', minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER };

/** What the metrics browser shows. Source: the settings schema `builtin:metric.metadata` (facts 3.3). */
const metadata = object(
  {
    displayName: text({ min: 1, max: 300 }),
    description: text({ max: 65_535 }),
    unit: form(
      '^[a-zA-Z0-9%[\\]{}/_]+$',
      "may hold letters, digits and % [ ] { } / _ only, such as 'Count' or 'MilliSecond'",
      { max: 63 },
    ),
    unitDisplayFormat: word('binary', 'decimal'),
    tags: list(text({ min: 1, max: 100 }), { max: 50 }),
    dimensions: list(object({ key: text({ min: 1, max: 100 }), displayName: text({ max: 200 }) }, ['key']), {
      max: 80,
    }),
    sourceEntityType: text({ min: 1, max: 300 }),
    metricProperties: object({
      valueType: word('score', 'error', 'unknown'),
      minValue: value,
      maxValue: value,
      impactRelevant: flag,
      rootCauseRelevant: flag,
      latency: integer(1, 60),
    }),
  },
  ['displayName', 'unit'],
);

/** Metadata of metrics, and calculated metrics: those have a query and a key that starts with `func:`. */
export const metrics = list(
  object(
    {
      key: name,
      metadata,
      query: object({ metricSelector: name }, ['metricSelector']),
      unit: { deprecated: true, 'x-message': "has no effect here: write it as 'unit' inside 'metadata'" },
    },
    ['key'],
  ),
);
