import { printParseErrorCode, type ParseError } from 'jsonc-parser';

const MESSAGES: Readonly<Record<string, string>> = {
  InvalidNumberFormat: 'This is not a number: JSON has no hexadecimal and no trailing point.',
  PropertyNameExpected: 'A key in double quotes was expected here.',
  ValueExpected: 'A value is missing here.',
  ColonExpected: "A ':' between key and value is missing here.",
  CommaExpected: "A ',' is missing before this.",
  CloseBraceExpected: "A closing '}' is missing.",
  CloseBracketExpected: "A closing ']' is missing.",
  EndOfFileExpected: 'The document ended before this: remove what follows, or put it inside.',
  InvalidCommentToken: 'JSON has no comments: remove it.',
  UnexpectedEndOfComment: 'JSON has no comments, and this one is not closed: remove it.',
  UnexpectedEndOfString: 'The text is not closed: add the closing double quote on the same line.',
  UnexpectedEndOfNumber: 'The number ends too early: add the missing digits.',
  InvalidUnicode: "'\\u' must be followed by four hexadecimal digits.",
  InvalidEscapeCharacter: "This escape does not exist in JSON: write '\\\\' for a backslash.",
  InvalidCharacter: "A control character must be escaped, such as '\\t' for a tab.",
};

const LEADING_ZERO = 'A number has no leading zeros: remove them, or put the text in double quotes.';

/** Says in plain words what is wrong and what to do about it. */
export function explainJsonError({ error, offset, length }: ParseError, text: string): string {
  const code = printParseErrorCode(error);
  const found = text.slice(offset, offset + length);
  if (/^[\]}]/.test(found) && /,\s*$/.test(text.slice(Math.max(0, offset - 200), offset))) {
    return `A comma stands before the closing '${found}', but nothing follows it: remove the comma.`;
  }
  if (code === 'InvalidSymbol') {
    if (found.startsWith("'")) return 'JSON knows double quotes only: write them instead of single ones.';
    if (/^\s*:/.test(text.slice(offset + length, offset + length + 20)))
      return `The key '${found}' must stand in double quotes.`;
    return `'${found}' is no JSON value: put a text in double quotes, or write true, false, null or a number.`;
  }
  if (code === 'CommaExpected' && /^\d/.test(found) && text[offset - 1] === '0') return LEADING_ZERO;
  return MESSAGES[code] ?? 'This is not valid JSON.';
}
