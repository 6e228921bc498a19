/** Types of OpenPipeline's processors whose settings stand under the type's own name (settings schema 1.69). */
export const processorBodies = [
  'azureLogForwarding',
  'bizevent',
  'bucketAssignment',
  'costAllocation',
  'counterMetric',
  'davis',
  'dql',
  'fieldsAdd',
  'fieldsRemove',
  'fieldsRename',
  'geoLookup',
  'histogramMetric',
  'inlineLookup',
  'productAllocation',
  'samplingAwareCounterMetric',
  'samplingAwareHistogramMetric',
  'samplingAwareValueMetric',
  'sdlcEvent',
  'securityContext',
  'securityEvent',
  'smartscapeEdge',
  'smartscapeNode',
  'technology',
  'valueMetric',
] as const;

export type ProcessorBody = (typeof processorBodies)[number];

/** All types: the last two need no settings. */
export const processorTypes: readonly string[] = [...processorBodies, 'drop', 'noStorage'];
