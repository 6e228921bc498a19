import { anything, expecting, flag, integer, name, openObject, text, warning, word, type Schema } from './schema.ts';

/**
 * An alert is a metric event of the configuration API v1 (facts 3.3). The numbers' limits are those of the settings schema
 * `builtin:anomaly-detection.metric-events`, into which Dynatrace turns it.
 */

const threshold: Schema = { type: 'number' };

/** What an alert says twice: in its `monitoringStrategy`, and beside it. */
const evaluation = {
  alertCondition: word('ABOVE', 'BELOW', 'OUTSIDE'),
  samples: warning(integer(3, 60)),
  violatingSamples: warning(integer(1, 60)),
  dealertingSamples: warning(integer(3, 60)),
  threshold,
  unit: text(),
};

const strategyType = word('STATIC_THRESHOLD', 'AUTO_ADAPTIVE_BASELINE', 'AUTO_ADAPTIVE_THRESHOLD', 'SEASONAL_BASELINE');

const monitoringStrategy: Schema = {
  ...openObject(
    {
      type: warning(strategyType),
      ...evaluation,
      alertingOnMissingData: flag,
      numberOfSignalFluctuations: warning({ type: 'number', minimum: 0, maximum: 10 }),
      tolerance: warning({ type: 'number', minimum: 0.1, maximum: 10 }),
    },
    ['type'],
  ),
  if: { type: 'object', properties: { type: { const: 'STATIC_THRESHOLD' } }, required: ['type'] },
  then: { type: 'object', properties: { threshold }, required: ['threshold'] },
};

const aggregationType = word(
  ...['AVG', 'COUNT', 'MAX', 'MEDIAN', 'MIN', 'P90', 'PERCENTILE90', 'SUM', 'VALUE'],
  ...['OF_INTEREST', 'OF_INTEREST_RATIO', 'OTHER', 'OTHER_RATIO'],
);

const eventType = word(
  ...['AVAILABILITY', 'CUSTOM_ALERT', 'ERROR', 'INFO', 'PERFORMANCE', 'RESOURCE', 'RESOURCE_CONTENTION', 'SLOWDOWN'],
  ...['CUSTOM_ANNOTATION', 'CUSTOM_CONFIGURATION', 'CUSTOM_DEPLOYMENT', 'MARKED_FOR_TERMINATION', 'WARNING'],
);

const shape = openObject(
  {
    metadata: { type: 'object' },
    id: name,
    name: text({ min: 2, max: 500 }),
    description: text({ max: 5000 }),
    metricId: text({ min: 1, max: 1000 }),
    metricSelector: text({ min: 1, max: 10_000 }),
    aggregationType: warning(aggregationType),
    metricDimensions: { type: ['array', 'null'] },
    alertingScope: { type: ['array', 'null'] },
    severity: text(),
    enabled: flag,
    disabledReason: text(),
    warningReason: text(),
    monitoringStrategy,
    primaryDimensionKey: { type: ['string', 'null'], maxLength: 500 },
    queryOffset: { type: ['integer', 'null'], minimum: 1, maximum: 60 },
    eventType: warning(eventType),
    ...evaluation,
  },
  ['name'],
);

export const alert: Schema = {
  type: 'object',
  allOf: [shape, expecting('monitoringStrategy')],
  anyOf: [
    { type: 'object', properties: { metricId: anything }, required: ['metricId'] },
    { type: 'object', properties: { metricSelector: anything }, required: ['metricSelector'] },
  ],
};
