import { processorTypes, type ProcessorBody } from '../manifest/processor-types.ts';
import { smartscapeEdge, smartscapeNode } from './pipeline-smartscape.ts';
import {
  assignment,
  eventProperty,
  extractedMetric,
  extractedValue,
  fieldExtraction,
  filled,
  knownWord,
  nullableText,
  sampling,
  someOf,
} from './pipeline-values.ts';
import { flag, list, openObject, text, type Schema } from './schema.ts';

const anyField = text({ max: 256 });
const value = openObject({ value: assignment }, ['value']);
const measurement = { measurement: knownWord('field', 'duration') };

const geoField = knownWord(
  ...['cityName', 'continentIsoCode', 'continentName', 'countryIsoCode', 'countryName'],
  ...['location', 'postalCode', 'regionIsoCode', 'regionName', 'subdivisionIsoCodes'],
);

/** The settings of each type of processor. */
const bodies = {
  azureLogForwarding: openObject({ forwarderConfigId: filled(256), fieldExtraction }, ['forwarderConfigId']),
  bizevent: openObject({ eventProvider: assignment, eventType: assignment, fieldExtraction }),
  bucketAssignment: openObject({ bucketName: filled(500) }, ['bucketName']),
  costAllocation: value,
  counterMetric: openObject(extractedMetric, ['metricKey']),
  davis: openObject({ properties: someOf(eventProperty, 50) }, ['properties']),
  dql: openObject({ script: filled(8192) }, ['script']),
  fieldsAdd: openObject(
    { fields: someOf(openObject({ name: anyField, value: text({ max: 512 }) }, ['name', 'value']), 50) },
    ['fields'],
  ),
  fieldsRemove: openObject({ fields: someOf(anyField, 50) }, ['fields']),
  fieldsRename: openObject(
    { fields: someOf(openObject({ fromName: anyField, toName: anyField }, ['fromName', 'toName']), 50) },
    ['fields'],
  ),
  geoLookup: openObject(
    { ipFieldKey: filled(255), geoFieldPrefix: nullableText(255), outputFields: list(geoField, { max: 10 }) },
    ['ipFieldKey'],
  ),
  histogramMetric: openObject(extractedValue, ['metricKey', 'field']),
  inlineLookup: openObject(
    {
      sourceField: filled(256),
      destinationField: filled(256),
      inlineLookupTable: filled(1_572_864),
      defaultValue: nullableText(1024),
    },
    ['sourceField', 'destinationField', 'inlineLookupTable'],
  ),
  productAllocation: value,
  samplingAwareCounterMetric: openObject({ ...extractedMetric, ...sampling }, ['metricKey']),
  samplingAwareHistogramMetric: openObject({ ...extractedValue, ...sampling, ...measurement }, ['metricKey']),
  samplingAwareValueMetric: openObject({ ...extractedValue, ...sampling, ...measurement }, ['metricKey']),
  sdlcEvent: openObject({
    eventCategory: assignment,
    eventProvider: assignment,
    eventStatus: assignment,
    eventType: assignment,
    fieldExtraction,
  }),
  securityContext: value,
  securityEvent: openObject({ fieldExtraction }),
  smartscapeEdge,
  smartscapeNode,
  technology: openObject({ technologyId: filled(500), customMatcher: nullableText(4096) }, ['technologyId']),
  valueMetric: openObject(extractedValue, ['metricKey', 'field']),
} satisfies Record<ProcessorBody, Schema>;

/** One step of a pipeline. That it has the settings of its type and no others is checked by a rule. */
export function processor(id: Schema): Schema {
  return {
    ...openObject(
      {
        id,
        type: knownWord(...processorTypes),
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
