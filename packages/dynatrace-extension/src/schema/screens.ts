import { flag, list, name, openObject, text, warning, word } from './schema.ts';
import {
  chartsCards,
  dqlTableCards,
  entitiesListCards,
  eventsCards,
  healthCards,
  logsCards,
  metricTableCards,
  problemsCard,
} from './screen-cards.ts';
import { filtering } from './screen-filtering.ts';
import { detailsInjections, detailsSettings, listInjections, listSettings } from './screen-layouts.ts';
import { messageCards } from './screen-messages.ts';
import { propertiesCard } from './screen-properties.ts';

/** Pages of an entity type in the classic web interface (facts 3.6). */

const action = openObject(
  {
    actionExpression: name,
    visualization: openObject({ displayName: text(), icon: text(), iconOnly: flag }),
    conditions: list(name),
  },
  [],
  ['actionExpression'],
);

const actions = openObject(
  {
    actionScope: warning(
      word(
        'GLOBAL_DETAILS',
        'GLOBAL_LIST',
        'PROPERTIES',
        'PROBLEMS',
        'CHART_GROUP',
        'ENTITIES_LIST',
        'EVENTS',
        'LOGS',
        'METRIC_TABLE',
      ),
    ),
    actionLocation: warning(word('HEADER', 'CHART', 'TABLE_ENTRY')),
    key: name,
    actions: list(action),
  },
  [],
  ['actionScope', 'actions'],
);

const screen = openObject(
  {
    entityType: name,
    listSettings,
    detailsSettings,
    propertiesCard,
    chartsCards,
    entitiesListCards,
    eventsCards,
    logsCards,
    messageCards,
    metricTableCards,
    healthCards,
    dqlTableCards,
    problemsCard,
    detailsInjections,
    listInjections,
    filtering,
    detailsFilters: filtering,
    listFilters: filtering,
    actions: list(actions),
  },
  ['entityType'],
);

export const screens = list(screen);
