import { charts } from './screen-charts.ts';
import {
  anything,
  flag,
  integer,
  list,
  name,
  object,
  openObject,
  text,
  warning,
  word,
  type Properties,
  type Schema,
} from './schema.ts';

/** Pages of an entity type in the classic web interface (facts 3.6). */

const conditions = list(name);
const amount = integer(0, 10_000);

const cardType = warning(
  word(
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
  ),
);

const reference: Properties = {
  key: name,
  type: cardType,
  displayName: text(),
  width: warning(word('HALF_SIZE', 'FULL_SIZE')),
  entitySelectorTemplate: name,
  conditions,
};

const cards = list(openObject({ ...reference, cards: list(openObject(reference)) }));
const layout = openObject({ autoGenerate: flag, cards });
const staticContent: Schema = { type: 'object' };

/** @param more what this kind of card has besides what all have */
function card(more: Properties): Schema {
  return openObject(
    {
      key: name,
      displayName: text(),
      description: text(),
      entitySelectorTemplate: name,
      conditions,
      mode: warning(word('NORMAL', 'STATIC')),
      target: name,
      ...more,
    },
    ['key'],
  );
}

const chartsCard = card({
  charts,
  chartsInRow: amount,
  numberOfVisibleCharts: amount,
  hideEmptyCharts: flag,
  appendDetectedMetrics: flag,
});

const property = openObject({
  type: warning(word('ATTRIBUTE', 'RELATION')),
  attribute: { type: 'object' },
  relation: { type: 'object' },
  conditions,
});

const entitiesListCard = card({
  charts,
  columns: list(property),
  displayCharts: flag,
  displayIcons: flag,
  displayMicroCharts: flag,
  emptyState: { type: 'object' },
  enableDetailsExpandability: flag,
  entitiesLimit: amount,
  filtering: { type: 'object' },
  hideEmptyCharts: flag,
  initialSorting: { type: 'object' },
  numberOfVisibleCharts: amount,
  pageSize: amount,
});

/** Cards of which we know too little to name every property. */
const someCards = list({ type: 'object', properties: { key: name }, required: ['key'] });

const screen = object(
  {
    entityType: name,
    listSettings: openObject({ staticContent, layout, target: name }),
    detailsSettings: openObject({ staticContent, layout, target: name }),
    propertiesCard: openObject({ displayOnlyConfigured: flag, properties: list(property), conditions, target: name }),
    chartsCards: list(chartsCard),
    entitiesListCards: list(entitiesListCard),
    eventsCards: someCards,
    logsCards: someCards,
    messageCards: someCards,
    metricTableCards: someCards,
    healthCards: someCards,
    dqlTableCards: someCards,
    problemsCard: anything,
    detailsInjections: list(openObject(reference)),
    listInjections: list(openObject(reference)),
    filtering: anything,
    actions: list({ type: 'object' }),
  },
  ['entityType'],
);

export const screens = list(screen);
