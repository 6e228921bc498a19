import { flag, list, name, openObject, text, warning, word, type Properties, type Schema } from './schema.ts';

/** The pages of an entity: the list of all of them and the details of one (facts 3.6). */

const conditions = list(name);

/** What may stand on a page of details; `DQL_TABLE` is not documented, but used. */
const DETAILS = [
  'CHART_GROUP',
  'ENTITIES_LIST',
  'EVENTS',
  'LOGS',
  'MESSAGE',
  'METRIC_TABLE',
  'INJECTIONS',
  'BREAK_LINE',
  'HEALTH_CARD',
  'CARD_GROUP',
  'DQL_TABLE',
];
const LIST = ['CHART_GROUP', 'ENTITIES_LIST', 'MESSAGE', 'INJECTIONS', 'BREAK_LINE', 'CARD_GROUP', 'DQL_TABLE'];

/** Cards that are placed by their key; groups hold others. */
function cards(types: readonly string[]): Schema {
  const reference: Properties = {
    key: name,
    type: warning(word(...types)),
    displayName: text(),
    width: warning(word('HALF_SIZE', 'FULL_SIZE')),
    entitySelectorTemplate: name,
    conditions,
    target: name,
  };
  const inGroup = openObject(reference, [], ['type']);
  return list(openObject({ ...reference, cards: list(inGroup) }, [], ['type']));
}

const breadcrumb = openObject({
  type: warning(word('ENTITY_LIST_REF', 'ENTITY_REF', 'NOOP', 'PLATFORM_ENTITY')),
  displayName: text(),
  entityType: name,
  entitySelectorTemplate: name,
  dqlField: name,
  conditions,
});

const staticContent: Properties = {
  showProblems: flag,
  showProperties: flag,
  showTags: flag,
  showAddTag: flag,
  showGlobalFilter: flag,
  /** So the vendor's reference calls it, but everybody writes `showGlobalFilter`. */
  showFilterBar: flag,
  header: openObject({ title: text(), description: text(), icon: text() }),
  breadcrumbs: list(breadcrumb),
  breadcrumbsDqlQuery: { type: 'object' },
  hideDefaultBreadcrumb: flag,
};

function page(types: readonly string[], shown: readonly string[]): Schema {
  return openObject(
    {
      staticContent: openObject(staticContent, [], shown),
      layout: openObject({ autoGenerate: flag, cards: cards(types) }, [], ['autoGenerate']),
      target: name,
    },
    [],
    ['staticContent', 'layout'],
  );
}

export const listSettings = page(LIST, ['showGlobalFilter']);
export const detailsSettings = page(DETAILS, ['showProblems', 'showProperties', 'showTags', 'showAddTag']);

export const listInjections = cards([...LIST, 'METRIC_TABLE']);
export const detailsInjections = cards(DETAILS);
