import type { EntityReference, Observation } from '@extkit/devkit';

const MASK = '******';

export type Mask = (text: string) => string;

/** Masks the secrets in a text: as they are, and as they stand in a URL (facts 5). */
export function secretMask(secrets: readonly string[]): Mask {
  // Through a buffer, for half a surrogate pair has no place in a URL.
  const forms = secrets.flatMap((secret) => [secret, encodeURIComponent(Buffer.from(secret).toString())]);
  // A longer one may hold a shorter one.
  const longestFirst = forms.filter((form) => form !== '').sort((a, b) => b.length - a.length);
  return (text) => longestFirst.reduce((masked, form) => masked.replaceAll(form, MASK), text);
}

/**
 * Masks whatever text the plugin chose itself. Metric keys, the names of dimensions, states, ids and statuses are known
 * words: they stay whole even where a short secret is a part of them.
 */
export function maskObservation(observation: Observation, mask: Mask): Observation {
  switch (observation.type) {
    case 'metric':
      return { ...observation, ...maskEntity(observation, mask), dimensions: maskValues(observation.dimensions, mask) };
    case 'property': {
      const { key, value } = observation;
      return { ...observation, ...maskEntity(observation, mask), key: mask(key), value: mask(value) };
    }
    case 'event': {
      const { title, description, properties } = observation;
      const masked = { title: mask(title), description: mask(description), properties: maskValues(properties, mask) };
      return { ...observation, ...maskEntity(observation, mask), ...masked };
    }
    case 'entity': {
      const { parent, endpoints } = observation;
      const masked = { ...maskEntity(observation, mask), ...(parent && { parent: maskName(parent, mask) }) };
      return { ...observation, ...masked, endpoints: endpoints.map(mask) };
    }
    case 'status':
      return observation.details === undefined ? observation : { ...observation, details: mask(observation.details) };
    case 'problem': {
      const { key, message } = observation;
      return { ...observation, message: mask(message), ...(key !== undefined && { key: mask(key) }) };
    }
    case 'log':
      return { ...observation, message: mask(observation.message) };
    case 'run':
      return observation;
  }
}

function maskEntity({ entity }: { readonly entity?: EntityReference }, mask: Mask): { entity?: EntityReference } {
  return entity === undefined ? {} : { entity: maskName(entity, mask) };
}

function maskName(entity: EntityReference, mask: Mask): EntityReference {
  return entity.name === undefined ? entity : { ...entity, name: mask(entity.name) };
}

function maskValues(texts: Readonly<Record<string, string>>, mask: Mask): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([key, value]) => [key, mask(value)]));
}
