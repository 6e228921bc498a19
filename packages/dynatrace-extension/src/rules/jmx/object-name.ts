/** A pattern of Java's `ObjectName`: a domain and the key properties that tell its MBeans apart. */
export interface ObjectNamePattern {
  readonly keys: readonly string[];
  /** Whether a `*` at the end lets the MBeans have further keys. */
  readonly isOpen: boolean;
}

/** What is wrong with a pattern, at an offset in UTF-16 code units. */
export interface ObjectNameFault {
  readonly start: number;
  readonly length: number;
  readonly message: string;
}

/** Characters: what is longer is not worth the time. */
const MAX_LENGTH = 10_000;

const QUOTED = /^"(?:[^"\\]|\\[\\"*?n])*"$/;
const QUOTED_OR_COMMA = /"(?:[^"\\]|\\[^])*"|,/g;

/**
 * Reads a pattern such as `java.lang:type=GarbageCollector,name=*`, as `javax.management.ObjectName` describes it.
 */
export function readObjectName(query: string): ObjectNamePattern | ObjectNameFault {
  if (query.length > MAX_LENGTH) return { keys: [], isOpen: true };
  const colon = query.indexOf(':');
  if (colon < 0) return whole(query, 'has no domain: write it like java.lang:type=Memory');

  const keys: string[] = [];
  let isOpen = false;
  let start = colon + 1;
  for (const property of properties(query.slice(start))) {
    const fault = property === '*' ? repeated(isOpen) : propertyFault(property, keys);
    if (fault !== undefined) {
      return property === ''
        ? whole(query, fault)
        : { start, length: property.length, message: `'${property}' ${fault}.` };
    }
    if (property === '*') isOpen = true;
    else keys.push(keyOf(property));
    start += property.length + 1;
  }
  return { keys, isOpen };
}

export function isFault(name: ObjectNamePattern | ObjectNameFault): name is ObjectNameFault {
  return 'message' in name;
}

/** The parts between commas; a comma in quotes is a part of the value. */
function properties(list: string): string[] {
  const commas = [...list.matchAll(QUOTED_OR_COMMA)].filter(([text]) => text === ',').map(({ index }) => index);
  return [...commas, list.length].map((end, index) => list.slice((commas[index - 1] ?? -1) + 1, end));
}

function keyOf(property: string): string {
  return property.slice(0, property.indexOf('='));
}

function propertyFault(property: string, keys: readonly string[]): string | undefined {
  if (property === '') return 'has an empty key property: write at least one, such as type=Memory, or *';
  const equals = property.indexOf('=');
  if (equals < 0) return "has no '=': write a key property as key=value, or * for any further ones";
  const [key, value] = [property.slice(0, equals), property.slice(equals + 1)];
  if (key === '') return 'has no key: write a key property as key=value';
  if (/[*?:\n]/.test(key))
    return 'has a key that is a pattern, which only values may be: write key=* or, for any keys, *';
  if (value === '') return 'has no value: write * for any value';
  if (value.startsWith('"') ? !QUOTED.test(value) : /[=:"\n]/.test(value)) {
    return "has a value with '=', ':' or '\"' in it: write the value in double quotes";
  }
  return keys.includes(key) ? 'has a key that stands there already: remove one of the two' : undefined;
}

function repeated(isOpen: boolean): string | undefined {
  return isOpen ? 'stands there already: remove it' : undefined;
}

function whole(query: string, fault: string): ObjectNameFault {
  return { start: 0, length: query.length, message: `'${query}' ${fault}.` };
}
