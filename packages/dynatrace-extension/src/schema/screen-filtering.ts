import { flag, list, name, openObject, text, warning, word } from './schema.ts';

/** The filter bar of a screen or of one of its lists (facts 3.6). */

const filter = {
  ...openObject(
    {
      /** An attribute of the entity. */
      type: name,
      displayName: text(),
      entityTypes: list(name, { min: 1 }),
      freeText: flag,
      modifier: warning(word('contains', 'equals', 'startsWith')),
      defaultSearch: flag,
      distinct: flag,
    },
    ['type'],
    ['displayName', 'freeText', 'distinct', 'entityTypes'],
  ),
  if: { properties: { freeText: { const: false } }, required: ['freeText'] },
  then: warning({
    properties: {
      modifier: { not: {}, 'x-message': "has no effect where 'freeText' is false, and may not stand there: remove it" },
    },
  }),
};

const group = openObject({ displayName: text(), filters: list(filter) }, [], ['filters']);

export const filtering = openObject({ relationships: list(name), entityFilters: list(group) });
