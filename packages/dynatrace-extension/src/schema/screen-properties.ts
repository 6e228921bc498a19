import { flag, holds, list, name, openObject, text, warning, word, type Schema } from './schema.ts';

/** What a screen tells of an entity in its properties card, and in the columns of lists (facts 3.6). */

const attribute = openObject({ key: name, displayName: text(), hidden: flag, unit: text() }, ['key']);

const relation = openObject(
  { entitySelectorTemplate: name, displayName: text(), displayAmount: flag, fallbackMessage: text() },
  ['entitySelectorTemplate'],
);

const otherContent = openObject({ key: name, field: name, displayName: text() });

/** Attributes and relations; of the newer `DQL` and `CUSTOM` little is known. */
function value(...types: readonly string[]): Schema {
  const base = openObject({
    type: warning(word(...types)),
    attribute,
    relation,
    dql: otherContent,
    custom: otherContent,
    conditions: list(name),
  });
  return { allOf: [base, holds('ATTRIBUTE', 'attribute'), holds('RELATION', 'relation')], type: 'object' };
}

export const columns = list(value('ATTRIBUTE', 'RELATION', 'CUSTOM'));

export const propertiesCard = openObject({
  displayOnlyConfigured: flag,
  properties: list(value('ATTRIBUTE', 'RELATION', 'DQL')),
  conditions: list(name),
  dqlQuery: { type: 'object' },
  target: name,
});
