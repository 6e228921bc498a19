import type { ErrorCode, YAMLError } from 'yaml';
import type { Span } from './line-index.ts';

/** These are mistakes of their own, even beside another one. The others are often the parser's trouble to go on. */
const INDEPENDENT: ReadonlySet<ErrorCode> = new Set([
  'BAD_SCALAR_START',
  'BAD_DQ_ESCAPE',
  'BAD_ALIAS',
  'BAD_DIRECTIVE',
]);

/** Whether an error only echoes the one before it. */
export function isEcho(
  { code }: YAMLError,
  { sameLine, samePlace }: { sameLine: boolean; samePlace: boolean },
): boolean {
  return samePlace || (sameLine && !INDEPENDENT.has(code));
}

/** Whether the parser has lost its way: it takes the document for ended, and all that follows is unexpected to it. */
export function isLost({ message }: YAMLError): boolean {
  return message.includes('token in YAML stream');
}

/** An unclosed quote is reported where it opens, not where the file ends; other errors at the first line they concern. */
export function placeOfYamlError({ message, pos }: YAMLError, text: string): Span {
  const [start, end] = pos;
  const quote = /^Missing closing (['"])/.exec(message)?.[1];
  if (quote !== undefined) {
    const opening = Math.max(0, text.lastIndexOf(quote, start - 1));
    return { start: opening, end: opening + 1 };
  }
  const lineEnd = text.slice(start, end).search(/[\r\n]/);
  return { start, end: lineEnd > 0 ? start + lineEnd : end };
}

/** Says in plain words what is wrong and what to do about it. */
export function explainYamlError(error: YAMLError, text: string): string {
  const { code, message, pos } = error;
  const found = text.slice(...pos);
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'A tab stands in the indentation, which YAML does not allow: use spaces.';
    case 'BAD_INDENT':
      if (/Flow (map|sequence)/.test(message)) return unclosedFlow(message);
      return 'The indentation does not fit: align this with the other lines of the same object or list.';
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (message.includes('sequence')) return STRAY_ITEM;
      return "A second 'key: value' on one line: put it on a line of its own, or put a value that holds ': ' in quotes.";
    case 'MULTILINE_IMPLICIT_KEY':
      if (/^-(\s|$)/.test(text.slice(pos[0], pos[0] + 2))) return STRAY_ITEM;
      if (/^[\w.-]+:\S/.test(found)) return "There is no space after the colon: write 'key: value'.";
      return "A 'key: value' was expected: add the colon, or indent the line if it belongs to the text above.";
    case 'MISSING_CHAR':
      return missing(message);
    case 'BAD_SCALAR_START':
      return `A value cannot start with '${found}': put it in quotes.`;
    case 'BAD_DQ_ESCAPE':
      return "This escape does not exist: write '\\\\' for a backslash, or use single quotes.";
    case 'BAD_ALIAS':
      return "A name is missing after '*' or '&': put the value in quotes if it is a text.";
    case 'BAD_DIRECTIVE':
      return "A line that starts with '%' is a directive, and this one is not known: remove it.";
    case 'MULTIPLE_ANCHORS':
    case 'MULTIPLE_TAGS':
    case 'ALIAS_PROPS':
    case 'BAD_PROP_ORDER':
      return "Anchors ('&name') and tags ('!name') do not fit here: keep one of each, right before the value.";
    case 'KEY_OVER_1024_CHARS':
      return 'The key is longer than 1,024 characters: shorten it, or put the text in quotes if it is no key.';
    case 'UNEXPECTED_TOKEN':
      return unexpected(message, found);
    default:
      return `This is not valid YAML: ${message}.`;
  }
}

const STRAY_ITEM = "A list item ('- ') stands where a key was expected: indent it under its key, like the other items.";

function unclosedFlow(message: string): string {
  return `A closing '${message.at(-1) ?? ']'}' is missing before this line: add it, or indent the line if it is still inside.`;
}

function missing(message: string): string {
  const quote = /closing (['"])/.exec(message)?.[1];
  if (quote !== undefined) return `The text that starts here is not closed: add the closing quote (${quote}).`;
  if (message.includes('directives-end'))
    return "A line that starts with '%' needs a line '---' after it: add it, or remove both.";
  if (message.startsWith('Comments')) return "A comment needs a space before its '#'.";
  if (message.startsWith('Implicit map keys')) return "A ':' is missing after the key.";
  if (message.startsWith('Missing space after :')) return "A space is missing after the ':'.";
  if (message.startsWith('Missing , ')) return "A ',' is missing between two items.";
  const bracket = /end with a (.)/.exec(message)?.[1];
  if (bracket !== undefined) return `A closing '${bracket}' is missing.`;
  return `Something is missing here: ${message}.`;
}

function unexpected(message: string, found: string): string {
  if (message.startsWith('Block scalar header'))
    return "The text after '|' or '>' must start on the next line: move it there, indented.";
  if (/^[\]},]/.test(found))
    return `'${found}' does not fit here: remove it, or put the value in quotes if it is part of a text.`;
  if (message.includes('block-seq-ind'))
    return "A list cannot start on the line of its key: put the first '- ' on the next line.";
  if (message.includes('at node end')) {
    return `'${firstWord(found)}' follows a value that has already ended: put the whole value in quotes, or check the indentation.`;
  }
  return `'${firstWord(found)}' was not expected here: check the indentation and the quotes.`;
}

function firstWord(text: string): string {
  return text.split(/\s/, 1)[0] ?? text;
}
