import { suggest } from '@extkit/devkit';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { isCardType, screensOf, type Card, type Placement, type Screen } from '../../manifest/screens.ts';
import { readOnce } from '../../manifest/read-once.ts';

/** What the layouts of all screens place, held against what the screens define. */
export interface PlacedCards {
  readonly unknown: readonly UnknownPlacement[];
  /** Placements of cards by another type than that of the list that defines them. */
  readonly mistyped: readonly { readonly placement: Placement; readonly card: Card }[];
  /** Every card that is shown somewhere, or would be but for one of the above. */
  readonly used: ReadonlySet<Card>;
}

/** A placement of a card that the screen does not define. */
export interface UnknownPlacement {
  readonly placement: Placement;
  /** The card that was most likely meant. */
  readonly meant: Card | undefined;
  /** Whether there can hardly be a doubt: the keys are alike, and the card is shown nowhere else. */
  readonly isMisspelt: boolean;
}

export const placedCards = readOnce((model: ManifestModel): PlacedCards => placeCards(screensOf(model)));

function placeCards(screens: readonly Screen[]): PlacedCards {
  const all = cardsByKey(screens);
  const used = new Set<Card>();
  const mistyped: { placement: Placement; card: Card }[] = [];
  const missing: { placement: Placement; screen: Screen }[] = [];
  for (const screen of screens) {
    const own = cardsByKey([screen]);
    for (const placement of screen.placements) {
      const { key, type, ofOthers } = placement;
      // The schema tells of a type that is missing or unknown.
      const isAnyType = type === undefined || !isCardType(type.text);
      const namesakes = (ofOthers ? all : own).get(key.text) ?? [];
      const cards = namesakes.filter((card) => isAnyType || card.type === type.text);
      const [other] = namesakes;
      for (const card of cards) used.add(card);
      if (cards.length > 0 || ofOthers || isAnyType) continue;
      if (other === undefined) missing.push({ placement, screen });
      else {
        for (const card of namesakes) used.add(card);
        mistyped.push({ placement, card: other });
      }
    }
  }
  const unknown = missing.map(({ placement, screen }) => {
    const found = whatIsMeant(placement, screen, used);
    if (found.meant) used.add(found.meant);
    return found;
  });
  return { unknown, mistyped, used };
}

/** A card that is shown nowhere is what a wrong placement is most likely for. */
function whatIsMeant(placement: Placement, { cards }: Screen, used: ReadonlySet<Card>): UnknownPlacement {
  const candidates = cards.filter((card) => card.type === placement.type?.text);
  const unused = candidates.filter((card) => !used.has(card));
  const misspelt = similarTo(placement, unused);
  const [only] = unused.length === 1 ? unused : [];
  return { placement, meant: misspelt ?? similarTo(placement, candidates) ?? only, isMisspelt: misspelt !== undefined };
}

function similarTo({ key }: Placement, cards: readonly Card[]): Card | undefined {
  const similar = suggest(
    key.text,
    cards.map((card) => card.key.text),
  );
  return cards.find((card) => card.key.text === similar);
}

function cardsByKey(screens: readonly Screen[]): ReadonlyMap<string, readonly Card[]> {
  const cards = new Map<string, Card[]>();
  for (const card of screens.flatMap((screen) => screen.cards)) {
    const namesakes = cards.get(card.key.text);
    if (namesakes) namesakes.push(card);
    else cards.set(card.key.text, [card]);
  }
  return cards;
}
