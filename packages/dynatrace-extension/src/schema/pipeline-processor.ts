import { processorTypes, type ProcessorBody } from '../manifest/processor-types.ts';
import { smartscapeEdge, smartscapeNode } from './pipeline-smartscape.ts';
import {
  assignment,
  eventProperty,
  extractedMetric,
  extractedValue,
  fieldExtraction,
  filled,
  nullableText,
  sampling,
  someOf,
} from './pipeline-values.ts';
import { flag, list, object, text, word, type Schema } from './schema.ts';

const anyField = text({ max: 256 });
const value = object({ value: assignment }, ['value']);
const measurement = { measurement: word('field', 'duration') };

const geoField = word(
  ...['cityName', 'continentIsoCode', 'continentName', 'countryIsoCode', 'countryName'],
  ...['location', 'postalCode', 'regionIsoCode', 'regionName', 'subdivisionIsoCodes'],
);

/** The settings of each type of processor. */
const bodies = {
  azureLogForwarding: object({ forwarderConfigId: filled(256), fieldExtraction }, ['forwarderConfigId']),
  bizevent: object({ eventProvider: assignment, eventType: assignment, fieldExtraction }),
  bucketAssignment: object({ bucketName: filled(500) }, ['bucketName']),
  costAllocation: value,
  counterMetric: object(extractedMetric, ['metricKey']),
  davis: object({ properties: someOf(eventProperty, 50) }, ['properties']),
  dql: object({ script: filled(8192) }, ['script']),
  fieldsAdd: object({ fields: someOf(object({ name: anyField, value: text({ max: 512 }) }, ['name', 'value']), 50) }, [
    'fields',
  ]),
  fieldsRemove: object({ fields: someOf(anyField, 50) }, ['fields']),
  fieldsRename: object(
    { fields: someOf(object({ fromName: anyField, toName: anyField }, ['fromName', 'toName']), 50) },
    ['fields'],
  ),
  geoLookup: object(
    { ipFieldKey: filled(255), geoFieldPrefix: nullableText(255), outputFields: list(geoField, { max: 10 }) },
    ['ipFieldKey'],
  ),
  histogramMetric: object(extractedValue, ['metricKey', 'field']),
  inlineLookup: object(
    {
      sourceField: filled(256),
      destinationField: filled(256),
      inlineLookupTable: filled(1_572_864),
      defaultValue: nullableText(1024),
    },
    ['sourceField', 'destinationField', 'inlineLookupTable'],
  ),
  productAllocation: value,
  samplingAwareCounterMetric: object({ ...extractedMetric, ...sampling }, ['metricKey']),
  samplingAwareHistogramMetric: object({ ...extractedValue, ...sampling, ...measurement }, ['metricKey']),
  samplingAwareValueMetric: object({ ...extractedValue, ...sampling, ...measurement }, ['metricKey']),
  sdlcEvent: object({
    eventCategory: assignment,
    eventProvider: assignment,
    eventStatus: assignment,
    eventType: assignment,
    fieldExtraction,
  }),
  securityContext: value,
  securityEvent: object({ fieldExtraction }),
  smartscapeEdge,
  smartscapeNode,
  technology: object({ technologyId: filled(500), customMatcher: nullableText(4096) }, ['technologyId']),
  valueMetric: object(extractedValue, ['metricKey', 'field']),
} satisfies Record<ProcessorBody, Schema>;

/** One step of a pipeline. That it has the settings of its type and no others is checked by a rule. */
export function processor(id: Schema): Schema {
  return {
    ...object(
      {
        id,
        type: word(...processorTypes),
        description: filled(512),
        enabled: flag,
        matcher: filled(4096),
        sampleData: nullableText(8192),
        ...bodies,
      },
      ['id', 'type', 'description'],
    ),
    // Technologies bring their own.
    if: { type: 'object', properties: { type: { const: 'technology' } }, required: ['type'] },
    else: { type: 'object', properties: { matcher: {} }, required: ['matcher'] },
  };
}
