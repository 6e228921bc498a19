import { suggest } from '@extkit/devkit';

/** What is wrong with a filter, and at which part of its text. */
export interface FilterFault {
  readonly start: number;
  readonly length: number;
  /** Goes on after "The filter". */
  readonly message: string;
}

/** A function that is not closed yet. */
interface Call {
  readonly name: string;
  readonly start: number;
  conditions: number;
}

/** These compare with a text. */
const COMPARISONS = ['$prefix', '$suffix', '$contains', '$eq'];
/** How many conditions these take at least, and at most. */
const COMBINATIONS = new Map([
  ['$and', { min: 2, max: Infinity }],
  ['$or', { min: 2, max: Infinity }],
  ['$not', { min: 1, max: 1 }],
]);
const FUNCTIONS = [...COMPARISONS, ...COMBINATIONS.keys()];

const CONSTANT = 'const:';

const CALL = /\s*(\$?\w*)\s*\(/y;
const SPACE = /\s*/y;

/**
 * Finds the first fault of a dimension's filter: `var:<id>`, or `const:` and a condition such as
 * `$or($prefix(a),$not($eq(b)))` (facts 3.4). Reads the text once, however deep it nests.
 */
export function faultOfFilter(filter: string): FilterFault | undefined {
  if (filter.startsWith('var:')) return undefined;
  if (filter.startsWith(CONSTANT)) return new ConditionReader(filter).read();
  return { start: 0, length: filter.length, message: `must start with 'var:' or '${CONSTANT}'` };
}

class ConditionReader {
  readonly #text: string;
  readonly #open: Call[] = [];
  #at = CONSTANT.length;

  constructor(text: string) {
    this.#text = text;
  }

  read(): FilterFault | undefined {
    for (;;) {
      const fault = this.#function() ?? this.#end();
      if (fault !== 'again') return fault === 'done' ? undefined : fault;
    }
  }

  /** A comparison as a whole, or the beginning of a combination. */
  #function(): FilterFault | 'again' | undefined {
    const [whole = '', name] = this.#match(CALL) ?? [];
    const start = this.#at + whole.length - whole.trimStart().length;
    if (name === undefined || !FUNCTIONS.includes(name)) return this.#unknownFunction(start, name);
    this.#at += whole.length;
    if (COMBINATIONS.has(name)) {
      this.#open.push({ name, start, conditions: 0 });
      return 'again';
    }
    return this.#skipText() ? undefined : this.#notClosed({ name, start });
  }

  #unknownFunction(start: number, name: string | undefined): FilterFault {
    if (name === undefined) {
      const rest = this.#text.slice(start);
      const where = rest === '' ? { start: 0, length: this.#text.length } : { start, length: rest.length };
      return { ...where, message: "lacks a condition such as '$prefix(…)' here" };
    }
    const meant = suggest(name, FUNCTIONS);
    const known = meant === undefined ? `use one of ${FUNCTIONS.join(', ')}` : `did you mean '${meant}'?`;
    return this.#fault(start, name.length || 1, `has an unknown function '${name}' (${known})`);
  }

  /** Closes what ends here, up to the next condition or the end of the filter. */
  #end(): FilterFault | 'again' | 'done' {
    for (;;) {
      const [space = ''] = this.#match(SPACE) ?? [];
      this.#at += space.length;
      const sign = this.#text[this.#at];
      const call = this.#open.at(-1);
      if (call === undefined) return sign === undefined ? 'done' : this.#surplus();
      call.conditions += 1;
      if (sign === undefined) return this.#notClosed(call);
      if (sign !== ',' && sign !== ')') return this.#surplus();
      this.#at += 1;
      if (sign === ',') return 'again';
      const { min = 0, max = 0 } = COMBINATIONS.get(call.name) ?? {};
      if (call.conditions < min || call.conditions > max) {
        const message =
          max === 1 ? `gives ${call.name} more than one condition` : `gives ${call.name} one condition only`;
        return this.#fault(call.start, call.name.length, message);
      }
      this.#open.pop();
    }
  }

  /** Moves past the text of a comparison and its parenthesis. Parentheses within the text come in pairs. */
  #skipText(): boolean {
    for (let depth = 1; this.#at < this.#text.length;) {
      const sign = this.#text[this.#at];
      this.#at += 1;
      if (sign === '(') depth += 1;
      if (sign === ')') depth -= 1;
      if (depth === 0) return true;
    }
    return false;
  }

  #surplus(): FilterFault {
    return this.#fault(
      this.#at,
      this.#text.length - this.#at,
      'is complete before this: remove it, or combine with $and or $or',
    );
  }

  #notClosed({ name, start }: { readonly name: string; readonly start: number }): FilterFault {
    return this.#fault(start, name.length, `does not close the parenthesis of ${name}`);
  }

  #fault(start: number, length: number, message: string): FilterFault {
    return { start, length, message };
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    return pattern.exec(this.#text);
  }
}
