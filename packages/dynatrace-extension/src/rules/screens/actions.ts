import { suggest } from '@extkit/devkit';
import { select, type Rule } from '@extkit/devkit/rules';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { isCardType, screensOf } from '../../manifest/screens.ts';
import { selectTexts } from '../../manifest/select-texts.ts';
import { didYouMean } from '../did-you-mean.ts';

export const actionCard: Rule<ManifestModel> = {
  code: 'DTX0233',
  severity: 'warning',
  needs: ['screens'],
  summary: 'Actions of one card name a card of their scope that the screen defines.',
  source: 'facts 3.6',
  explanation:
    'Nobody sees the actions of a card that is not there. Correct the key, or leave it out to have the actions in all cards of the scope.',
  check(model, report) {
    for (const { value, path, cards } of screensOf(model)) {
      for (const actions of select(value, ['actions', '*'])) {
        const [key] = selectTexts(actions.value, ['key'], [...path, ...actions.path]);
        const [scope] = selectTexts(actions.value, ['actionScope']);
        if (key === undefined || scope === undefined || !isCardType(scope.text)) continue;
        const keys = cards.flatMap((card) => (card.type === scope.text ? [card.key.text] : []));
        if (keys.includes(key.text)) continue;
        report({
          at: model.manifest.at(key.path),
          message: `This screen has no card '${key.text}' of the type ${scope.text}${didYouMean(suggest(key.text, keys))}: correct the key, or leave it out.`,
        });
      }
    }
  },
};
