import { json } from './json.ts';

/** A threshold on one metric of the extension. */
export interface Alert {
  readonly name: string;
  readonly description: string;
  readonly metricSelector: string;
  readonly condition: 'ABOVE' | 'BELOW';
  readonly threshold: number;
  /** The entity type that the event is raised on, such as `queue_depth:host`. */
  readonly entityType: string;
}

/**
 * The alert in the shape that extensions ship: a metric event of the configuration API v1, which says its threshold
 * twice (facts 3.3).
 */
export function alert({ name, description, metricSelector, condition, threshold, entityType }: Alert): string {
  const strategy = { samples: 5, violatingSamples: 3, dealertingSamples: 5, alertCondition: condition, threshold };
  const event = {
    metricSelector,
    name,
    description,
    severity: 'CUSTOM_ALERT',
    enabled: true,
    monitoringStrategy: { type: 'STATIC_THRESHOLD', ...strategy, alertingOnMissingData: false, unit: 'UNSPECIFIED' },
    primaryDimensionKey: `dt.entity.${entityType}`,
    ...strategy,
    unit: 'UNSPECIFIED',
    eventType: 'CUSTOM_ALERT',
  };
  return json(event);
}
