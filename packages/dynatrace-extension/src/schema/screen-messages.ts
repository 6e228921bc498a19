import { holds, list, name, openObject, text, warning, word } from './schema.ts';

/** Cards that tell something in words, as a card with buttons or as a plain message (facts 3.6). */

const button = openObject({ actionExpression: name, text: text(), color: text() });

const card = openObject(
  {
    text: text(),
    theme: warning(word('WARNING', 'MAIN', 'CTA')),
    icon: text(),
    displayName: text(),
    buttons: list(button),
  },
  [],
  ['text', 'theme'],
);

const message = openObject({ text: text(), theme: warning(word('INFO', 'WARNING', 'ERROR')) }, [], ['text', 'theme']);

const messageCard = openObject(
  {
    key: name,
    type: warning(word('CARD', 'MESSAGE')),
    card,
    message,
    displayName: text(),
    conditions: list(name),
    target: name,
  },
  ['key'],
  ['type'],
);

export const messageCards = list({
  type: 'object',
  allOf: [messageCard, holds('CARD', 'card'), holds('MESSAGE', 'message')],
});
