import { name } from './patterns.ts';
import { anyObject, definition, filledText, list, object, word, type Properties, type Schema } from './schema.ts';
import { units } from './words.ts';

/** Facts 1.5; of `topx`, the SDK checks the type only. */
export const timeseriesProperties: Properties = {
  key: name,
  unit: word(units),
  displayname: filledText,
  dimensions: list(name),
  topx: { type: 'integer' },
};

export const statetimeseriesProperties: Properties = {
  key: name,
  states: list(name),
  displayname: filledText,
  dimensions: list(name),
  source: anyObject,
};

const timeseries = object(timeseriesProperties, ['key', 'unit', 'displayname']);
const statetimeseries = object(statetimeseriesProperties, ['key', 'states', 'displayname']);

const needs = (...properties: readonly string[]): Schema => ({ type: 'object', required: properties });

/**
 * The list of metrics. The SDK wants exactly one of two forms of each; as a plain `oneOf`, whatever is wrong with the one
 * would be blamed on not being the other. So the choice is made by which of the two keys there is.
 */
export function metrics(entities: readonly string[]): Schema {
  const shared = { entity: word(entities), alert_settings: definition('alertSettings') };
  const numeric = object({ timeseries, ...shared, source: anyObject }, ['timeseries']);
  const state = object({ statetimeseries, ...shared }, ['statetimeseries']);
  return {
    ...list({
      type: 'object',
      if: needs('timeseries', 'statetimeseries'),
      then: { oneOf: [numeric, state] },
      else: {
        if: needs('timeseries'),
        then: numeric,
        else: {
          if: needs('statetimeseries'),
          then: state,
          else: { type: 'object', anyOf: [{ required: ['timeseries'] }, { required: ['statetimeseries'] }] },
        },
      },
    }),
    uniqueItems: true,
  };
}

/** The keys of one metric, of either form. */
export const metricKeys = ['timeseries', 'statetimeseries', 'entity', 'alert_settings', 'source'];
