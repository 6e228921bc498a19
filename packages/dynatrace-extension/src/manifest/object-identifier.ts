/** What stands behind `oid:`: numbers or a name of a MIB, and for a scalar its `.0`. */
export interface ObjectIdentifier {
  /** Numbers and dots without a dot in front; absent for a name. */
  readonly numbers?: string;
  readonly name?: string;
  /** The numbers behind a name, with dots between them; empty where there are none. */
  readonly instance: string;
}

const MAX_ARCS = 128;
const MAX_ARC = 4_294_967_295;
const MAX_LENGTH = MAX_ARCS * `.${MAX_ARC}`.length;

/** Gives the identifier, or what is wrong with it: a sentence's end (facts 3.4; sizes: RFC 2578, section 3.5). */
export function parseObjectIdentifier(text: string): ObjectIdentifier | string {
  if (text === '') return "is empty: write numbers such as '1.3.6.1.2.1.1.5.0', or the name of an object";
  if (text.length > MAX_LENGTH) return `has more than ${MAX_LENGTH} characters: shorten it`;
  if (/\s/.test(text)) return 'has a space in it: remove it';
  if (text.endsWith('.')) return 'ends with a dot: remove it, or write the number that is missing';
  if (text.includes('..')) return 'has two dots in a row: remove one, or write the number that is missing';
  if (text.includes('::'))
    return `names a module: write the object only, as '${text.slice(text.lastIndexOf(':') + 1)}'`;

  const named = /^([A-Za-z][\w-]*)((?:\.\d+)*)$/.exec(text);
  if (named) return { name: named[1] ?? '', instance: (named[2] ?? '').slice(1) };
  if (!/^[.\d]+$/.test(text)) {
    return 'is no object identifier: write numbers with dots between them, or the name of an object';
  }
  const numbers = text.replace(/^\./, '');
  const arcs = numbers.split('.').map(Number);
  if (arcs.length < 2) return 'has one number only, and no object is that high in the tree: write all of it';
  if (arcs.length > MAX_ARCS) return `has ${arcs.length} numbers, and there may be ${MAX_ARCS}: shorten it`;
  if ((arcs[0] ?? 0) > 2) return `begins with ${arcs[0]}, and must begin with 0, 1 or 2, nearly always '1.3.6.1'`;
  if (arcs.some((arc) => arc > MAX_ARC)) return `has a number above ${MAX_ARC}: correct it`;
  return { numbers, instance: '' };
}
