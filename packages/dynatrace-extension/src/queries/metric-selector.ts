/** The key of a metric in a longer text. */
export interface NamedMetric {
  /** With its prefix, such as `builtin:host.cpu.usage`. */
  readonly key: string;
  /** Offset in the text, in UTF-16 code units. */
  readonly start: number;
}

interface Token {
  readonly kind: 'word' | 'text' | 'number' | 'sign' | 'unknown';
  readonly text: string;
  readonly start: number;
}

/** A quote that is never closed takes all the rest, so that no text is read twice. */
const TOKEN =
  /(?<space>\s+)|(?<word>[\p{L}_][\p{L}\p{N}_.-]*)|(?<text>"(?:[^"~]|~.)*")|(?<number>\d[\w.]*)|(?<sign>[-+*/(),:])|".*|./gsu;

const OPERATORS = new Set(['+', '-', '*', '/', ',']);

/** The parts of a key that stand before a colon and are no metric by themselves. */
const PREFIXES = new Set(['builtin', 'calc', 'dsfm', 'ext', 'func', 'legacy']);

/**
 * The metrics that a metric selector names, in its order: `key:transformation(…)…`, and such selectors joined by
 * operators, parentheses and commas. What stands in a transformation's arguments names dimensions, not metrics.
 * Gives nothing for what is no metric selector, rather than guess.
 */
export function metricKeysOfSelector(selector: string): readonly NamedMetric[] {
  const reader = new SelectorReader(selector);
  return reader.read() ? reader.keys : [];
}

class SelectorReader {
  readonly keys: NamedMetric[] = [];
  readonly #tokens: readonly Token[];
  #next = 0;

  constructor(selector: string) {
    this.#tokens = tokens(selector);
  }

  /** Whether the whole text is understood. */
  read(): boolean {
    let depth = 0;
    let wantsOperand = true;
    for (let token = this.#take(); token; token = this.#take()) {
      if (wantsOperand) {
        if (token.text === '(') depth += 1;
        else if (this.#operand(token)) wantsOperand = false;
        else if (token.text !== '-') return false;
      } else if (token.text === ')') {
        depth -= 1;
        if (depth < 0) return false;
      } else if (OPERATORS.has(token.text)) wantsOperand = true;
      else if (token.text !== ':' || !this.#transformation()) return false;
    }
    return depth === 0 && !wantsOperand;
  }

  #operand({ kind, text, start }: Token): boolean {
    if (kind === 'word') this.keys.push({ key: text + this.#restOfKey(text), start });
    else if (kind === 'text') this.keys.push({ key: text.slice(1, -1), start: start + 1 });
    return kind === 'word' || kind === 'text' || kind === 'number';
  }

  /** What belongs to a key after its prefix. No transformation has a dot in its name, so that an unknown prefix is seen, too. */
  #restOfKey(prefix: string): string {
    const [colon, rest] = this.#tokens.slice(this.#next, this.#next + 2);
    if (colon?.text !== ':' || rest?.kind !== 'word') return '';
    if (!PREFIXES.has(prefix) && !rest.text.includes('.')) return '';
    this.#next += 2;
    return `:${rest.text}`;
  }

  #transformation(): boolean {
    if (this.#take()?.kind !== 'word') return false;
    if (this.#tokens[this.#next]?.text !== '(') return true;
    let depth = 0;
    for (let token = this.#take(); token; token = this.#take()) {
      if (token.text === '(') depth += 1;
      if (token.text === ')') depth -= 1;
      if (depth === 0) return true;
    }
    return false;
  }

  #take(): Token | undefined {
    this.#next += 1;
    return this.#tokens[this.#next - 1];
  }
}

function tokens(selector: string): Token[] {
  return [...selector.matchAll(TOKEN)].flatMap(({ 0: text, index: start, groups }) => {
    if (groups?.space !== undefined) return [];
    const kind = (['word', 'text', 'number', 'sign'] as const).find((some) => groups?.[some] !== undefined);
    return [{ kind: kind ?? 'unknown', text, start }];
  });
}
