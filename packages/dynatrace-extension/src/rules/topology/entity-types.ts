import type { Rule } from '@extkit/devkit/rules';
import type { Text } from '../../manifest/collection.ts';
import { unknownOwnType } from '../../manifest/entity-types.ts';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { placeWithin } from '../../manifest/place-within.ts';
import { entitySelectorsOf } from '../../manifest/screen-selectors.ts';
import { screensOf, type Screen } from '../../manifest/screens.ts';
import { selectTexts } from '../../manifest/select-texts.ts';
import { typesOfEntitySelector } from '../../queries/entity-selector.ts';
import { didYouMean } from '../did-you-mean.ts';
import { repetitions } from '../repetitions.ts';

export const repeatedType: Rule<ManifestModel> = {
  code: 'DTX0200',
  severity: 'error',
  summary: 'The topology defines an entity type once.',
  source: 'facts 3.5 (settings schema builtin:monitoredentities.generic.type: unique names)',
  explanation:
    'An environment keeps entity types by their names and refuses a second definition. Put the rules of both into one type: the first rule that matches makes the entity.',
  check({ manifest }, report) {
    const names = selectTexts(manifest.value, ['topology', 'types', '*', 'name']);
    for (const { item, first } of repetitions(names, ({ text }) => text)) {
      report({
        at: manifest.at(item.path),
        message: `The entity type '${item.text}' is defined twice: put the rules of both into one type, or give this one a name of its own.`,
        related: [{ ...manifest.at(first.path), message: 'It is defined for the first time here.' }],
      });
    }
  },
};

export const knownType: Rule<ManifestModel> = {
  code: 'DTX0201',
  severity: 'warning',
  needs: ['topology'],
  summary: 'Relationships and screens name types that the topology defines, or types of others.',
  source: 'facts 3.5, 3.6',
  explanation:
    "A relationship of a type that nobody defines is never made, and a screen of it is never shown. Types that are built in and types of other extensions may be named freely: only what starts as the extension's own types do, or is a misspelling of one of them, is reported, once for each name.",
  check(model, report) {
    const reported = new Set<string>();
    for (const { type, text, start } of [...relatedTypes(model), ...screensOf(model).flatMap(typesOfScreen)]) {
      const unknown = reported.has(type) ? undefined : unknownOwnType(model, type);
      if (unknown === undefined) continue;
      reported.add(type);
      report({
        at: placeWithin(model.manifest, text, { start, length: type.length }),
        message: `The topology defines no entity type '${type}'${didYouMean(unknown.suggestion)}: correct the name, or define the type.`,
      });
    }
  },
};

interface TypeMention {
  readonly type: string;
  readonly text: Text;
  readonly start: number;
}

function relatedTypes({ manifest }: ManifestModel): TypeMention[] {
  return ['fromType', 'toType'].flatMap((end) =>
    whole(selectTexts(manifest.value, ['topology', 'relationships', '*', end])),
  );
}

function typesOfScreen(screen: Screen): TypeMention[] {
  const inSelectors = entitySelectorsOf(screen).flatMap(({ selector, text, start }) =>
    typesOfEntitySelector(selector).map((named) => ({ type: named.type, text, start: start + named.start })),
  );
  return [...whole(screen.texts('entityType', 'entityTypes')), ...inSelectors];
}

function whole(texts: readonly Text[]): TypeMention[] {
  return texts.map((text) => ({ type: text.text, text, start: 0 }));
}
