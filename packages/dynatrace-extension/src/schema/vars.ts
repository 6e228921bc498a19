import { flag, integer, list, name, object, text, warning, word, type Schema } from './schema.ts';

const scalar: Schema = { type: ['string', 'number', 'boolean'] };

/** What a user fills in when activating the extension (facts 3.3); the last three types are old ones still in use. */
export const vars = list(
  object(
    {
      id: name,
      displayName: text(),
      description: text(),
      type: warning(word('text', 'multiline-text', 'enum', 'pattern', 'variable', 'variables')),
      required: flag,
      defaultValue: scalar,
      maxLength: integer(1, 10_000),
      pattern: text(),
      availableValues: list(object({ value: scalar, displayName: text() }, ['value'])),
    },
    ['id'],
  ),
);
