/** A condition that screens know. */
export interface KnownCondition {
  /** The minor version of Dynatrace that brought it. */
  readonly since: number;
  /** The parameters that it cannot do without. */
  readonly needs?: readonly string[];
  /** All parameters that it takes; of some conditions, any. */
  readonly takes?: readonly string[];
}

/** Source: the vendor's unified analysis reference (facts 3.6). */
export const KNOWN_CONDITIONS: ReadonlyMap<string, KnownCondition> = new Map([
  ['demo', { since: 224 }],
  ['isSaaS', { since: 233 }],
  ['featureFlag', { since: 233 }],
  ['entityAttribute', { since: 231 }],
  ['relatedEntity', { since: 230, needs: ['entitySelectorTemplate'], takes: ['entitySelectorTemplate'] }],
  [
    'extensionConfigured',
    {
      since: 243,
      needs: ['extensionId'],
      takes: ['extensionId', 'aboveOrEqualVersion', 'belowOrEqualVersion', 'featureSets', 'activatedOnHost'],
    },
  ],
  ['uiPermission', { since: 243 }],
  ['isActive', { since: 246 }],
  ['serviceType', { since: 246 }],
  ['typeExists', { since: 248 }],
  ['platform', { since: 254 }],
  ['metricAvailable', { since: 256, needs: ['metric'], takes: ['metric', 'lastWrittenWithinDays'] }],
]);
