import { parseYaml } from '@extkit/devkit/documents';
import { describe, expect, it } from 'vitest';
import { checkSchema } from './check-schema.ts';

function check(screen: string): string[] {
  const manifest = `name: custom:x\nversion: 1.0.0\nminDynatraceVersion: "1.285"\nscreens: [{ entityType: host, ${screen} }]`;
  const document = parseYaml('extension.yaml', manifest);
  expect(document.problems).toEqual([]);
  return checkSchema(document).map(({ severity, code, message }) => `${severity} ${code} ${message}`);
}

const STATIC =
  'staticContent: { showProblems: true, showProperties: true, showTags: true, showAddTag: true, showGlobalFilter: true }';
const FILTER = 'type: tag, displayName: Tag, distinct: true, entityTypes: [HOST]';

describe('what the vendor documents or public extensions use is accepted', () => {
  it.each([
    [
      'every type of card in details',
      `detailsSettings: { ${STATIC}, layout: { autoGenerate: false, cards: [{ type: HEALTH_CARD, key: a }, { type: BREAK_LINE }, { type: CARD_GROUP, cards: [{ type: DQL_TABLE, key: b, width: HALF_SIZE }] }] } }`,
    ],
    [
      'events',
      'eventsCards: [{ key: a, entitySelectorTemplates: [$(entityConditions)], eventSelectorTemplate: x, showFiltering: true, showPagination: true, pageSize: 10, displayChart: false }]',
    ],
    [
      'messages of both kinds',
      'messageCards: [{ key: a, type: CARD, card: { text: a, theme: CTA, icon: f5, displayName: A, buttons: [{ actionExpression: x, text: X, color: PRIMARY }] } }, { key: b, type: MESSAGE, message: { text: a, theme: ERROR } }]',
    ],
    ['problems', 'problemsCard: { entitySelectorTemplates: [type(host)] }'],
    [
      'filters of pages',
      `detailsFilters: {}, listFilters: { relationships: [type(host)], entityFilters: [{ displayName: a, filters: [{ ${FILTER}, freeText: true, modifier: equals }] }] }`,
    ],
    [
      'properties of every type',
      'propertiesCard: { displayOnlyConfigured: true, properties: [{ type: ATTRIBUTE, attribute: { key: a, hidden: true } }, { type: RELATION, relation: { entitySelectorTemplate: x, displayName: X } }, { type: DQL, dql: { field: a, displayName: A } }] }',
    ],
    [
      'tiles of health',
      'healthCards: [{ key: a, tiles: [{ displayName: A, metricSelector: x, displayMetricValue: "true", foldTransformation: AUTO, additionalMetricSelectors: { collection: [x] }, anchor: { chartName: X } }] }]',
    ],
    [
      'actions',
      'actions: [{ actionScope: PROPERTIES, actionLocation: TABLE_ENTRY, key: a, actions: [{ actionExpression: x, visualization: { icon: a, iconOnly: true } }] }]',
    ],
  ])('%s', (_, screen) => {
    expect(check(screen)).toEqual([]);
  });
});

describe('what is not known there is a warning', () => {
  it.each([
    [
      'a card of details on the page of the list',
      'listSettings: { staticContent: { showGlobalFilter: true }, layout: { autoGenerate: false, cards: [{ type: HEALTH_CARD, key: a }] } }',
      /^warning DTX0023 'type'/,
    ],
    [
      'a property of another kind of card',
      'logsCards: [{ key: a, numberOfVisibleCharts: 1 }]',
      /^warning DTX0020 .*'numberOfVisibleCharts'/,
    ],
    [
      'a theme of a card in a message',
      'messageCards: [{ key: b, type: MESSAGE, message: { text: a, theme: MAIN } }]',
      /^warning DTX0023 'theme'/,
    ],
    [
      'a message in a card',
      'messageCards: [{ key: a, type: CARD, message: { text: a, theme: INFO } }]',
      /^warning DTX0021 'card'/,
    ],
    [
      'a column without its attribute',
      'entitiesListCards: [{ key: a, pageSize: 1, displayCharts: true, displayIcons: true, enableDetailsExpandability: true, numberOfVisibleCharts: 1, columns: [{ type: ATTRIBUTE }] }]',
      /^warning DTX0021 'attribute'/,
    ],
    [
      'a list without its page size',
      'entitiesListCards: [{ key: a, displayCharts: true, displayIcons: true, enableDetailsExpandability: true, numberOfVisibleCharts: 1 }]',
      /^warning DTX0021 'pageSize'/,
    ],
    [
      'a seventh tile',
      `healthCards: [{ key: a, tiles: [${'{ displayName: A, metricSelector: x, foldTransformation: AUTO },'.repeat(7)}] }]`,
      /^warning DTX0026 'tiles'/,
    ],
    [
      'a modifier without free text',
      `filtering: { entityFilters: [{ filters: [{ ${FILTER}, freeText: false, modifier: equals }] }] }`,
      /^warning DTX0020 'modifier' has no effect/,
    ],
    [
      'a filter without types',
      'filtering: { entityFilters: [{ filters: [{ type: tag, displayName: Tag, freeText: true, distinct: true }] }] }',
      /^warning DTX0021 'entityTypes'/,
    ],
    [
      'a misspelt list of cards',
      'chartCards: []',
      /^warning DTX0020 Unknown property 'chartCards': did you mean 'chartsCards'/,
    ],
    [
      'a scope that does not exist',
      'actions: [{ actionScope: MESSAGE, actions: [] }]',
      /^warning DTX0023 'actionScope'/,
    ],
  ])('%s', (_, screen, message) => {
    expect(check(screen)).toEqual([expect.stringMatching(message)]);
  });
});

it('is an error where a card has no key', () => {
  expect(check('logsCards: [{ pageSize: 5 }]')).toEqual([expect.stringMatching(/^error DTX0021 'key'/)]);
});
