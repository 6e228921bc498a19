import { json } from './json.ts';

/** A threshold on one metric of the extension. */
export interface Alert {
  /** The name of its file, without `.json`. */
  readonly file: string;
  readonly name: string;
  readonly description: string;
  readonly metric: string;
  readonly aggregation: 'avg' | 'max' | 'min' | 'sum';
  readonly condition: 'ABOVE' | 'BELOW';
  readonly threshold: number;
  /** The entity type that the event is raised on, such as `queue_depth:host`. */
  readonly entityType: string;
}

/**
 * The alert in the shape that extensions ship: a metric event of the configuration API v1, which says its threshold
 * twice (facts 3.3).
 */
export function alert({ name, description, metric, aggregation, condition, threshold, entityType }: Alert): string {
  const entity = `dt.entity.${entityType}`;
  const strategy = { samples: 5, violatingSamples: 3, dealertingSamples: 5, alertCondition: condition, threshold };
  const event = {
    metricSelector: `${metric}:splitBy("${entity}"):${aggregation}`,
    name,
    description,
    severity: 'CUSTOM_ALERT',
    enabled: true,
    monitoringStrategy: { type: 'STATIC_THRESHOLD', ...strategy, alertingOnMissingData: false, unit: 'UNSPECIFIED' },
    primaryDimensionKey: entity,
    ...strategy,
    unit: 'UNSPECIFIED',
    eventType: 'CUSTOM_ALERT',
  };
  return json(event);
}
