/** A query in WQL, as far as it matters for the columns that it gives. */
export interface WqlQuery {
  /** In the order of the list; absent for `*`, for a query of another kind, and where the list could not be understood. */
  readonly columns?: readonly string[];
  /** The first thing that is wrong with the query: where it stands, in UTF-16 code units, and what to do. */
  readonly problem?: WqlProblem;
}

export interface WqlProblem {
  /** `syntax`: it is no query. `dialect`: SQL has it, but WQL does not. */
  readonly kind: 'syntax' | 'dialect';
  readonly start: number;
  readonly length: number;
  readonly message: string;
}

interface Token {
  /** Upper-case. */
  readonly word: string;
  readonly text: string;
  readonly start: number;
}

/** The names of variables are words, too. A text without an end is passed over whole, and stands for its quote. */
const TOKENS = /var:[\w.-]+|[\w.]+|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|(?<open>['"]).*|\S/gs;
const NAME = /^[A-Za-z_][\w.]*$/;
/** Far beyond any query that a person writes: what is longer is not looked at. */
const MAX_LENGTH = 100_000;

/** Statements that are WQL as well, and whose columns are those of a class. */
const OTHER_STATEMENTS = ['ASSOCIATORS', 'REFERENCES'];
/** Against a word and the one behind it. */
const NOT_IN_WQL = /^(ORDER BY|LIMIT \d|(JOIN|UNION|;) )/;

export function parseWql(query: string): WqlQuery {
  if (query.length > MAX_LENGTH) return {};
  const tokens = [...query.matchAll(TOKENS)].map(({ 0: found, index: start, groups }) => {
    const text = groups?.open ?? found;
    return { word: text.toUpperCase(), text, start };
  });
  const [first] = tokens;
  if (first === undefined || OTHER_STATEMENTS.includes(first.word)) return {};
  if (first.word !== 'SELECT') return { problem: problem(first, 'A query begins with SELECT: write one.') };

  const quote = tokens.find(({ text }) => text === "'" || text === '"');
  if (quote) return { problem: problem(quote, `The text that begins here has no end: close it with ${quote.text}.`) };

  const from = tokens.findIndex(({ word }) => word === 'FROM');
  const source = tokens[from + 1];
  if (from < 0)
    return { problem: problem(first, 'The SELECT has no FROM: write it, and the class, behind the columns.') };
  const list = readColumns(tokens.slice(1, from), tokens[from] ?? first);
  const isClass = source !== undefined && NAME.test(source.text) && source.word !== 'WHERE';
  const missing = isClass ? undefined : problem(source ?? tokens[from] ?? first, 'The FROM names no class: write one.');
  const found = list.problem ?? missing ?? foreignTo(tokens.slice(from + 2));
  return { ...list, ...(found && { problem: found }) };
}

function readColumns(tokens: readonly Token[], from: Token): WqlQuery {
  const [first] = tokens;
  if (first === undefined) return { problem: problem(from, "The SELECT names no columns: write them, or '*'.") };
  if (first.text === '*' && tokens.length === 1) return {};
  const foreign = tokens.find(({ word }) => ['AS', '(', 'DISTINCT', 'TOP'].includes(word));
  if (foreign) return { problem: notInWql(foreign) };

  const columns: string[] = [];
  for (const [index, token] of tokens.entries()) {
    const isComma = token.text === ',';
    if (isComma !== (index % 2 === 1)) {
      const message = isComma
        ? 'A column is missing before this comma: remove the comma.'
        : 'Write a comma before this column.';
      return { problem: problem(token, message) };
    }
    if (!isComma && !NAME.test(token.text))
      return { problem: problem(token, 'This is no name of a column: correct it.') };
    if (!isComma) columns.push(token.text);
  }
  const last = tokens.at(-1);
  if (last?.text === ',') return { problem: problem(last, 'A column is missing behind this comma: remove the comma.') };
  return { columns };
}

function foreignTo(tokens: readonly Token[]): WqlProblem | undefined {
  const foreign = tokens.find(({ word }, index) => {
    // A column may have such a name, too: what follows tells.
    return NOT_IN_WQL.test(`${word} ${tokens[index + 1]?.word ?? ''}`) || (index === 0 && word === ',');
  });
  return foreign && notInWql(foreign);
}

function notInWql({ start, text }: Token): WqlProblem {
  const names: Readonly<Record<string, string>> = { '(': 'functions', ',': 'queries over several classes' };
  const what = names[text] ?? `'${text}'`;
  return { kind: 'dialect', start, length: text.length, message: `WQL has no ${what}: remove it.` };
}

function problem({ start, text }: Token, message: string): WqlProblem {
  return { kind: 'syntax', start, length: text.length, message };
}
