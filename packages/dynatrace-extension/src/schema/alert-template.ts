import { expecting, flag, form, integer, list, openObject, text, warning, word } from './schema.ts';

const analyzerInput = openObject({
  query: text({ min: 1, max: 50_000 }),
  alertCondition: warning(word('ABOVE', 'BELOW', 'OUTSIDE')),
  threshold: { type: ['number', 'string'] },
  alertOnMissingData: { type: ['boolean', 'string'] },
  violatingSamples: { type: ['integer', 'string'] },
  slidingWindow: { type: ['integer', 'string'] },
  dealertingSamples: { type: ['integer', 'string'] },
});

const analyzer = openObject(
  {
    name: form(
      '^[a-zA-Z_][a-zA-Z\\d_.-]*$',
      "may hold letters, digits, '_', '-' and '.', and starts with a letter or '_'",
      { max: 100 },
    ),
    input: analyzerInput,
  },
  ['name'],
);

/** Of no limits are the settings that an analyzer of its own kind takes: they are texts in the environment. */
const eventProperty = { type: ['string', 'number', 'boolean'], maxLength: 4000 };

/** What users make anomaly detectors of: settings schema `builtin:davis.anomaly-detectors` (facts 3.3). */
export const alertTemplates = list(
  openObject(
    {
      title: text({ min: 2, max: 500 }),
      description: text({ max: 5000 }),
      enabled: flag,
      analyzer,
      /** Its keys are properties of events, such as `event.type`. */
      eventTemplate: {
        type: 'object',
        additionalProperties: eventProperty,
        allOf: [expecting('event.type', 'event.name')],
      },
      executionSettings: openObject({
        queryOffset: warning(integer(1, 60)),
        actor: text(),
        delay: { type: 'integer' },
      }),
    },
    ['title', 'analyzer'],
  ),
);
