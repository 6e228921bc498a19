import type { EntityReference, Observation } from '@extkit/devkit';

const MASK = '******';

/** Characters; of a longer secret, each piece is masked by itself, for patterns cannot have any length. */
const LONGEST_PIECE = 500;

/** A text within a text within a text: each time, they double. Without a limit, a long row of them would take long to search. */
const MOST_BACKSLASHES = 8;

export type Mask = (text: string) => string;

/**
 * Masks the secrets in a text (facts 5): as they are, line by line, and as they stand in a URL, in JSON, or in what
 * Python shows of a value.
 */
export function secretMask(secrets: readonly string[]): Mask {
  const lines = secrets.flatMap((secret) => [secret, ...secret.split(/[\r\n]+/)]).flatMap(pieces);
  // A longer one may hold a shorter one.
  const longestFirst = [...new Set(lines)].sort((a, b) => b.length - a.length);
  const patterns = longestFirst.map(anyForm);
  return (text) => patterns.reduce((masked, pattern) => masked.replace(pattern, MASK), text);
}

/** All of about one length: a short one could be a part of anything. */
function pieces(line: string): string[] {
  const characters = Array.from(line.trim());
  const count = Math.ceil(characters.length / LONGEST_PIECE);
  const length = Math.ceil(characters.length / count);
  return Array.from({ length: count }, (_, index) => characters.slice(index * length, (index + 1) * length).join(''));
}

function anyForm(secret: string): RegExp {
  return new RegExp((secret.match(/\s+|\\+|./gsu) ?? []).map(formsOf).join(''), 'gu');
}

/** A pattern for a character, or for white space or backslashes in a row, of which there may be more or fewer. */
function formsOf(part: string): string {
  if (/^[a-z0-9]$/i.test(part)) return part;
  if (/^\s/.test(part)) return String.raw`(?:[\s+]|%20|%0[adAD]|%09|\\+[nrt])+`;
  if (part.startsWith('\\')) return String.raw`(?:\\|%5[cC]){1,${MOST_BACKSLASHES * part.length}}`;
  const bytes = [...Buffer.from(part)].map((byte) => hex(byte, 2));
  const units = Array.from({ length: part.length }, (_, index) => hex(part.charCodeAt(index), 4));
  const literal = String.raw`\\{0,${MOST_BACKSLASHES}}\u{${part.codePointAt(0)?.toString(16) ?? ''}}`;
  const escape = String.raw`\\{1,${MOST_BACKSLASHES}}`;
  const escapes = [bytes.map((byte) => `%${byte}`), bytes.map((byte) => `${escape}x${byte}`)];
  const forms = [...escapes, units.map((unit) => `${escape}u${unit}`)].map((form) => form.join(''));
  return `(?:${[literal, ...forms].join('|')})`;
}

/** In upper or lower case. */
function hex(number: number, digits: number): string {
  return number
    .toString(16)
    .padStart(digits, '0')
    .replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
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
      const masked = { title: mask(title), description: mask(description), properties: maskAll(properties, mask) };
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

function maskAll(texts: Readonly<Record<string, string>>, mask: Mask): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([key, value]) => [mask(key), mask(value)]));
}
