import { alertSettings } from './alert-settings.ts';
import { configUI, properties } from './configuration.ts';
import { metrics } from './metrics.ts';
import { activeGateName, metricGroup, oneAgentName, version } from './patterns.ts';
import { processTypes } from './process-types.ts';
import { integer, list, object, text, word, type Properties, type Schema } from './schema.ts';
import { source } from './source.ts';
import { technologies } from './technologies.ts';
import { charts, ui } from './ui.ts';

/** What both schemas refer to. */
export const definitions = { alertSettings, charts };

/** In the order in which the SDK checks them (facts 1.2). */
const activeGateProperties: Properties = {
  name: activeGateName,
  version,
  // The SDK forgot to say that this is a list: anything but an empty one passes.
  technologies: { if: { type: 'array' }, then: { type: 'array', minItems: 1 } },
  favicon: text,
  entity: word(['CUSTOM_DEVICE', 'CUSTOM_DEVICE_GROUP']),
  metricGroup,
  source,
  metrics: metrics(['CUSTOM_DEVICE', 'CUSTOM_DEVICE_GROUP']),
  properties,
  ui,
  configUI,
};

/** In the order in which the SDK checks them (facts 1.3). */
const oneAgentProperties: Properties = {
  name: oneAgentName,
  version,
  type: word(['JMX', 'python']),
  entity: word(['HOST', 'PROCESS_GROUP_INSTANCE']),
  metricGroup,
  processTypes: { ...list(integer(0), { min: 1 }), uniqueItems: true },
  // `minItems` and `uniqueItems` stand beside a `$ref` in the SDK's schema, where they count for nothing.
  processTypeNames: list(word(processTypes)),
  technologies: list(word(technologies)),
  metrics: metrics(['PROCESS_GROUP_INSTANCE', 'PROCESS_GROUP', 'HOST']),
  properties,
  ui,
  configUI,
  source,
};

export const activeGateSchema: Schema = {
  $id: 'extkit:dynatrace-plugin/activegate.json',
  ...object(activeGateProperties, ['name', 'version', 'technologies', 'entity', 'metrics', 'metricGroup']),
  definitions,
};

export const oneAgentSchema: Schema = {
  $id: 'extkit:dynatrace-plugin/oneagent.json',
  ...object(oneAgentProperties, ['name', 'version', 'type', 'entity', 'metrics', 'metricGroup']),
  allOf: [
    {
      not: { required: ['processTypes', 'processTypeNames', 'technologies'] },
      'x-message': 'must not have processTypes, processTypeNames and technologies at once: keep technologies alone',
    },
  ],
  definitions,
};

/** Every key that either kind of plugin has a use for. */
export const manifestKeys = [...new Set([...Object.keys(activeGateProperties), ...Object.keys(oneAgentProperties)])];
