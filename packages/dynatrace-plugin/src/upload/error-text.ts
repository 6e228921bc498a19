import { printable } from '@extkit/devkit/terminal';
import { jsonProperty, parseAnswer } from './json-property.ts';

const SHOWN_VIOLATIONS = 10;
const SHOWN_CHARACTERS = 1000;

/**
 * What a server says about a failure, on one line: the message of an `ErrorEnvelope` and its violations (facts 4), else
 * the beginning of its answer.
 */
export function errorText(body: string): string {
  const error = jsonProperty(parseAnswer(body), 'error');
  const message = jsonProperty(error, 'message');
  const text = typeof message === 'string' ? [message, ...violations(error)].join('; ') : body;
  return excerpt(text).replace(/\.$/, '') || 'it does not say why';
}

function violations(error: unknown): string[] {
  const list = jsonProperty(error, 'constraintViolations');
  if (!Array.isArray(list)) return [];
  const shown = list.slice(0, SHOWN_VIOLATIONS).flatMap((violation: unknown) => {
    const [path, message] = [jsonProperty(violation, 'path'), jsonProperty(violation, 'message')];
    if (typeof message !== 'string') return [];
    return typeof path === 'string' ? `${path}: ${message}` : message;
  });
  return list.length > SHOWN_VIOLATIONS ? [...shown, `and ${list.length - SHOWN_VIOLATIONS} more`] : shown;
}

/** Fit to be a part of a line. */
export function excerpt(text: string): string {
  const line = printable(text.slice(0, SHOWN_CHARACTERS + 1))
    .replace(/ +/g, ' ')
    .trim();
  return text.length > SHOWN_CHARACTERS ? `${line.slice(0, SHOWN_CHARACTERS)}…` : line;
}
