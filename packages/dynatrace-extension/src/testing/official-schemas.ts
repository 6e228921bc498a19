import type { Files } from '@extkit/testing';

const $schema = 'https://json-schema.org/draft/2020-12/schema';

/** As Dynatrace's own set is built (facts 3.1): an `$id` for each file, references across files, patterns of Java's. */
export const officialSchemas = {
  'extension.schema.json': {
    $schema,
    $id: 'extension.schema.json',
    title: 'Extension',
    type: 'object',
    additionalProperties: false,
    required: ['name', 'version', 'minDynatraceVersion', 'author'],
    properties: {
      name: { $ref: '#/definitions/name' },
      version: { type: 'string', pattern: '^\\d+(\\.\\d+){2}$' },
      minDynatraceVersion: { type: 'string', minLength: 1 },
      minEECVersion: { type: 'string', pattern: '^[\\w-.]{1,12}$', description: 'Experimental' },
      author: {
        type: 'object',
        additionalProperties: false,
        required: ['name'],
        properties: { name: { type: 'string', minLength: 1, pattern: '^[\\p{L}\\p{N} .\\-]+$' } },
      },
      metrics: { type: 'array', items: { $ref: 'metric.schema.json' } },
      featureSetsMetadata: {
        type: 'array',
        items: {
          type: 'object',
          required: ['id', 'isRecommended'],
          properties: { id: { $ref: '#/definitions/featureSet' }, isRecommended: { type: 'boolean' } },
        },
      },
      prometheus: { type: 'array', maxItems: 10, items: { $ref: 'prometheus.schema.json#/definitions/group' } },
      openpipeline: { type: 'object' },
      snmp: { type: 'array', deprecated: true },
      alerts: { type: 'array', items: { type: 'object' } },
    },
    oneOf: [{ required: ['prometheus'] }, { required: ['snmp'] }],
    definitions: {
      name: { type: 'string', minLength: 1, maxLength: 50, pattern: '^[\\w:.-]+$' },
      featureSet: { type: 'string', minLength: 1, maxLength: 100, pattern: '^(?!default$)' },
      interval: {
        oneOf: [
          {
            type: 'object',
            required: ['minutes'],
            additionalProperties: false,
            properties: { minutes: { type: 'integer', minimum: 1, maximum: 2880 } },
          },
          { type: 'string', pattern: '^\\d+m$' },
        ],
      },
    },
  },
  'metric.schema.json': {
    $schema,
    $id: 'metric.schema.json',
    type: 'object',
    additionalProperties: false,
    required: ['key', 'metadata'],
    properties: {
      key: { type: 'string', format: 'metric-key', pattern: '^(func:)?\\p{L}[\\p{L}\\p{N}_.-]*$' },
      metadata: { $ref: 'metric.metadata.schema.json' },
      query: { type: 'object' },
    },
    'x-java-type': 'MetricDto',
  },
  'metric.metadata.schema.json': {
    $schema,
    $id: 'metric.metadata.schema.json',
    type: 'object',
    required: ['displayName', 'unit'],
    properties: {
      displayName: { type: 'string', minLength: 1, maxLength: 300 },
      unit: { type: 'string', minLength: 1, maxLength: 63 },
      tags: { type: 'array', items: { type: 'string' }, uniqueItems: true },
    },
  },
  'prometheus.schema.json': {
    $schema,
    $id: 'prometheus.schema.json',
    definitions: {
      group: {
        type: 'object',
        required: ['group'],
        properties: {
          group: { type: 'string' },
          interval: { $ref: 'extension.schema.json#/definitions/interval' },
          featureSet: { $ref: 'extension.schema.json#/definitions/featureSet' },
          metrics: { type: 'array', items: { type: 'object', required: ['key', 'value'] } },
        },
      },
    },
  },
  'openpipeline.pipeline.schema.json': {
    $schema,
    $id: 'openpipeline.pipeline.schema.json',
    type: 'object',
    required: ['customId'],
    properties: { customId: { type: 'string', minLength: 4 } },
  },
} as const;

/** A folder of schemas, of which some may be other than usual. */
export function schemaFiles(changes: Readonly<Record<string, unknown>> = {}): Files {
  const all: Readonly<Record<string, unknown>> = { ...officialSchemas, ...changes };
  const schemas = Object.entries(all).filter(([, schema]) => schema !== undefined);
  return Object.fromEntries(
    schemas.map(([name, schema]) => [name, typeof schema === 'string' ? schema : JSON.stringify(schema, undefined, 2)]),
  );
}
