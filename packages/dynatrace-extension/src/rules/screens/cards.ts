import type { Fix } from '@extkit/devkit';
import type { SourceDocument } from '@extkit/devkit/documents';
import type { Rule } from '@extkit/devkit/rules';
import type { Text } from '../../manifest/collection.ts';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { screensOf } from '../../manifest/screens.ts';
import { didYouMean } from '../did-you-mean.ts';
import { placedCards } from './placements.ts';

export const placedCard: Rule<ManifestModel> = {
  code: 'DTX0220',
  severity: 'error',
  needs: ['screens'],
  summary: 'A screen defines every card that its layouts and injections place.',
  source: 'facts 4.1 (DED008)',
  explanation:
    'In the place of a card that its screen does not define, the page stays empty. Define the card under the key, or correct the key. A placement with an entitySelectorTemplate may be of a card in the screen of another type.',
  check(model, report) {
    const { manifest } = model;
    for (const { placement, meant, isMisspelt } of placedCards(model).unknown) {
      const { key } = placement;
      const fix = meant && isMisspelt && replacement(manifest, key, meant.key.text);
      report({
        at: manifest.at(key.path),
        message: `This screen defines no card '${key.text}'${didYouMean(meant?.key.text)}: correct the key, or define the card.`,
        ...(meant && { related: [{ ...manifest.at(meant.key.path), message: 'This card may be meant.' }] }),
        ...(fix && { fix }),
      });
    }
  },
};

export const placedType: Rule<ManifestModel> = {
  code: 'DTX0221',
  severity: 'error',
  summary: 'A card is placed by the type of the list that defines it.',
  source: 'facts 3.6, 4.1 (DED008)',
  explanation:
    'A card is looked up in the list that belongs to the type: CHART_GROUP in chartsCards, ENTITIES_LIST in entitiesListCards, and so on. By another type it is not found, and the page stays empty there.',
  check(model, report) {
    const { manifest } = model;
    for (const { placement, card } of placedCards(model).mistyped) {
      const { key, type } = placement;
      if (type === undefined) continue;
      const fix = replacement(manifest, type, card.type);
      report({
        at: manifest.at(type.path),
        message: `The card '${key.text}' is defined in '${card.list}': place it as ${card.type}, not as ${type.text}.`,
        related: [{ ...manifest.at(card.key.path), message: 'The card is defined here.' }],
        ...(fix && { fix }),
      });
    }
  },
};

export const unplacedCard: Rule<ManifestModel> = {
  code: 'DTX0222',
  severity: 'warning',
  needs: ['screens'],
  summary: 'A card that a screen defines is placed on one of its pages.',
  source: 'facts 4.1 (DED009)',
  explanation:
    'Nobody ever sees a card that no layout and no injection places. Place it, or remove it. Screens whose layout is generated need not place their cards.',
  check(model, report) {
    const { used } = placedCards(model);
    for (const { cards, isLaidOut } of screensOf(model)) {
      for (const card of isLaidOut ? cards : []) {
        if (used.has(card)) continue;
        report({
          at: model.manifest.at(card.key.path),
          message: `The card '${card.key.text}' is on none of the pages of its screen: place it in a layout by its key and the type ${card.type}, or remove it.`,
        });
      }
    }
  },
};

function replacement(manifest: SourceDocument, { text, path }: Text, newText: string): Fix | undefined {
  const place = manifest.within(path, 0, text.length);
  return place && { title: `Replace it by '${newText}'`, edits: [{ ...place, newText }] };
}
