import { name } from './patterns.ts';
import { filledText, integer, list, object, text, word, type Properties } from './schema.ts';
import { alertConditions, eventTypes } from './words.ts';

/** Facts 1.6. */
export const alertProperties: Properties = {
  alert_id: name,
  event_type: word(eventTypes),
  description: text,
  alert_condition: word(alertConditions),
  event_name: filledText,
  // NaN is less than nothing, so Python lets it pass, whereas ajv's `minimum` alone would not.
  threshold: {
    type: 'number',
    if: { type: 'number', exclusiveMaximum: 0 },
    then: { type: 'number', minimum: 0 },
  },
  samples: integer(3, 60),
  violating_samples: integer(1),
  dealerting_samples: integer(3),
};

const required = [
  'event_type',
  'alert_condition',
  'alert_id',
  'event_name',
  'threshold',
  'samples',
  'violating_samples',
  'dealerting_samples',
];

export const alertSettings = list(object(alertProperties, required), { min: 1 });
