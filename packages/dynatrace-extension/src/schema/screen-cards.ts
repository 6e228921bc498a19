import { anything, flag, integer, list, name, openObject, text, warning, word, type Schema } from './schema.ts';
import { charts, foldTransformation } from './screen-charts.ts';
import { filtering } from './screen-filtering.ts';
import { columns } from './screen-properties.ts';

/** The cards that the layouts of a screen place by their keys (facts 3.6). */

const amount = integer(0, 10_000);
const selectors = list(name);

/**
 * @param more what this kind of card has besides what all have
 * @param expected what the vendor calls required of it
 */
function cards(more: Readonly<Record<string, Schema>>, ...expected: readonly string[]): Schema {
  return list(
    openObject(
      {
        key: name,
        displayName: text(),
        description: text(),
        entitySelectorTemplate: name,
        conditions: list(name),
        target: name,
        ...more,
      },
      ['key'],
      expected,
    ),
  );
}

export const chartsCards = cards(
  {
    charts,
    mode: warning(word('NORMAL', 'STATIC', 'COMPACT')),
    chartsInRow: amount,
    numberOfVisibleCharts: amount,
    hideEmptyCharts: flag,
    appendDetectedMetrics: flag,
  },
  'numberOfVisibleCharts',
);

const table = {
  charts,
  filtering,
  pageSize: amount,
  displayCharts: flag,
  enableDetailsExpandability: flag,
  numberOfVisibleCharts: amount,
  hideEmptyCharts: flag,
};

export const entitiesListCards = cards(
  {
    ...table,
    columns,
    displayIcons: flag,
    displayMicroCharts: flag,
    displayProblemImpactWidget: flag,
    emptyState: openObject({ header: text(), body: text() }),
    entitiesLimit: amount,
    initialSorting: openObject({ columnId: name, order: warning(word('ASCENDING', 'DESCENDING')) }),
  },
  'pageSize',
  'displayCharts',
  'displayIcons',
  'enableDetailsExpandability',
  'numberOfVisibleCharts',
);

export const metricTableCards = cards(
  table,
  'pageSize',
  'displayCharts',
  'enableDetailsExpandability',
  'numberOfVisibleCharts',
);

export const eventsCards = cards(
  {
    entitySelectorTemplates: selectors,
    eventSelectorTemplate: name,
    showFiltering: flag,
    showPagination: flag,
    pageSize: amount,
    displayChart: flag,
  },
  'showFiltering',
  'showPagination',
  'pageSize',
);

export const logsCards = cards({
  filterQuery: text(),
  enablePaging: flag,
  showFiltering: flag,
  pageSize: amount,
  displayChart: flag,
});

const tile = openObject(
  {
    displayName: text(),
    metricSelector: name,
    additionalMetricSelectors: anything,
    displayMetricValue: anything,
    foldTransformation,
    anchor: openObject({ cardName: text(), chartName: text() }),
  },
  [],
  ['displayName', 'metricSelector', 'foldTransformation'],
);

export const healthCards = cards({ tiles: warning(list(tile, { max: 6 })) });

const tableColumn = openObject({
  field: name,
  displayName: text(),
  columnType: name,
  widthType: name,
  widthValue: { type: 'number' },
  defaultColumn: flag,
  resizable: flag,
  sortable: flag,
  formatter: name,
});

const query = openObject({ query: name, lookups: list({ type: 'object' }), additionalCommands: anything }, ['query']);

export const dqlTableCards = cards({ query, columns: list(tableColumn) }, 'query');

export const problemsCard = openObject({ entitySelectorTemplates: warning(list(name, { max: 10 })) });
