import type { DocumentPath } from '@extkit/devkit/documents';
import { select, selectText } from '@extkit/devkit/rules';
import type { Text } from './collection.ts';
import type { ManifestModel } from './manifest-model.ts';
import { selectTexts } from './select-texts.ts';
import { readOnce } from './read-once.ts';

/** The lists of a screen that define cards, with the type by which a layout places them (facts 3.6). */
const CARD_LISTS = [
  { list: 'chartsCards', type: 'CHART_GROUP' },
  { list: 'entitiesListCards', type: 'ENTITIES_LIST' },
  { list: 'eventsCards', type: 'EVENTS' },
  { list: 'logsCards', type: 'LOGS' },
  { list: 'messageCards', type: 'MESSAGE' },
  { list: 'metricTableCards', type: 'METRIC_TABLE' },
  { list: 'healthCards', type: 'HEALTH_CARD' },
  { list: 'dqlTableCards', type: 'DQL_TABLE' },
] as const;

export type CardType = (typeof CARD_LISTS)[number]['type'];

const CARD_TYPES: ReadonlySet<string> = new Set(CARD_LISTS.map(({ type }) => type));

/** Whether it is the type of a card that a screen defines: `INJECTIONS` and others stand for themselves. */
export function isCardType(type: string): type is CardType {
  return CARD_TYPES.has(type);
}

/** The pages of an entity type. */
export interface Screen {
  readonly path: DocumentPath;
  /** As it stands in the manifest. */
  readonly value: unknown;
  readonly entityType: Text | undefined;
  readonly cards: readonly Card[];
  readonly placements: readonly Placement[];
  /** Whether its pages show nothing but what is placed on them. */
  readonly isLaidOut: boolean;
  readonly charts: readonly Chart[];
  /** Every text below a property of this name, wherever in the screen it is. */
  texts(...properties: readonly TextProperty[]): Text[];
}

/** The definition of a card. */
export interface Card {
  /** The list that defines it. */
  readonly list: (typeof CARD_LISTS)[number]['list'];
  readonly type: CardType;
  readonly key: Text;
  readonly path: DocumentPath;
  /** The web interface that it is for; `undefined` for any. */
  readonly target: string | undefined;
}

/** Where a layout or an injection names a card. */
export interface Placement {
  /** As it is written. */
  readonly type: Text | undefined;
  readonly key: Text;
  /** Whether it shows other entities, whose card may be defined in their screen or in another extension. */
  readonly ofOthers: boolean;
}

export interface Chart {
  readonly path: DocumentPath;
  readonly value: object;
}

const TEXT_PROPERTIES = [
  'additionalMetricSelectors',
  'collection',
  'conditions',
  'dqlQuery',
  'entitySelectorTemplate',
  'entitySelectorTemplates',
  'entityType',
  'entityTypes',
  'metricSelector',
  'query',
  'relationships',
] as const;

export type TextProperty = (typeof TEXT_PROPERTIES)[number];

const PLACES: readonly DocumentPath[] = [
  ['detailsSettings', 'layout', 'cards', '*'],
  // Newer manifests may have one for each web interface.
  ['detailsSettings', '*', 'layout', 'cards', '*'],
  ['listSettings', 'layout', 'cards', '*'],
  ['detailsInjections', '*'],
  ['listInjections', '*'],
];

/** Reads what can be understood of the screens, whatever the manifest looks like. */
export const screensOf = readOnce(({ manifest }: ManifestModel): readonly Screen[] =>
  select(manifest.value, ['screens', '*']).map(readScreen),
);

function readScreen({ value, path }: { value: unknown; path: DocumentPath }): Screen {
  const content = new ScreenContent(value, path);
  const layouts = ['detailsSettings', 'listSettings'].flatMap((page) => select(value, [page, 'layout']));
  const hasDetails = ['detailsSettings', 'detailsInjections'].some((page) => select(value, [page]).length > 0);
  const isGenerated = layouts.some((layout) => select(layout.value, ['autoGenerate'])[0]?.value === true);
  return {
    path,
    value,
    entityType: textOf(value, path, 'entityType'),
    cards: readCards(value, path),
    placements: PLACES.flatMap((place) => [place, [...place, 'cards', '*']]).flatMap((place) =>
      select(value, place).flatMap((found) => readPlacement(found.value, [...path, ...found.path])),
    ),
    isLaidOut: hasDetails && !isGenerated,
    charts: content.charts,
    texts: (...properties) => properties.flatMap((property) => content.texts.get(property) ?? []),
  };
}

function readCards(screen: unknown, path: DocumentPath): Card[] {
  return CARD_LISTS.flatMap(({ list, type }) =>
    select(screen, [list, '*']).flatMap((found) => {
      const at = [...path, ...found.path];
      const key = textOf(found.value, at, 'key');
      if (key === undefined) return [];
      return [{ list, type, key, path: at, target: selectText(found.value, ['target']) }];
    }),
  );
}

function readPlacement(value: unknown, path: DocumentPath): Placement[] {
  const key = textOf(value, path, 'key');
  const ofOthers = select(value, ['entitySelectorTemplate']).length > 0;
  return key === undefined ? [] : [{ key, type: textOf(value, path, 'type'), ofOthers }];
}

/** What may stand anywhere in a screen, found in one walk. */
class ScreenContent {
  readonly texts = new Map<string, Text[]>(TEXT_PROPERTIES.map((property) => [property, []]));
  readonly charts: Chart[] = [];

  constructor(screen: unknown, path: DocumentPath) {
    this.#walk(screen, path, '');
  }

  /** @param property the name of the property that the value is in, or the list that it is an item of */
  #walk(value: unknown, path: DocumentPath, property: string): void {
    if (typeof value === 'string') {
      if (value !== '') this.texts.get(property)?.push({ text: value, path });
    } else if (Array.isArray(value)) {
      value.forEach((item, index) => this.#walk(item, [...path, index], property));
    } else if (typeof value === 'object' && value !== null) {
      if (property === 'charts' && typeof path.at(-1) === 'number') this.charts.push({ path, value });
      for (const [key, child] of Object.entries(value)) this.#walk(child, [...path, key], key);
    }
  }
}

function textOf(value: unknown, path: DocumentPath, property: string): Text | undefined {
  return selectTexts(value, [property], path)[0];
}
