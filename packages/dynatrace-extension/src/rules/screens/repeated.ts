import type { Rule } from '@extkit/devkit/rules';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { screensOf } from '../../manifest/screens.ts';
import { repetitions } from '../repetitions.ts';

export const repeatedCard: Rule<ManifestModel> = {
  code: 'DTX0223',
  severity: 'warning',
  summary: 'The cards of one kind have keys of their own in their screen.',
  source: 'facts 3.6 (unified analysis reference: unique keys)',
  explanation:
    'A layout places a card by its key: of two cards with the same key, one is never shown. Give it a key of its own and place it, or remove it. Cards for different targets may share a key.',
  check(model, report) {
    const { manifest } = model;
    for (const { cards } of screensOf(model)) {
      for (const { item, first } of repetitions(cards, ({ list, key, target }) =>
        JSON.stringify([list, key.text, target]),
      )) {
        report({
          at: manifest.at(item.key.path),
          message: `'${item.list}' has a second card '${item.key.text}': give it a key of its own, or remove it.`,
          related: [{ ...manifest.at(first.key.path), message: 'The first card with this key is here.' }],
        });
      }
    }
  },
};

export const repeatedScreen: Rule<ManifestModel> = {
  code: 'DTX0224',
  severity: 'warning',
  summary: 'An entity type has one screen.',
  source: 'facts 3.6',
  explanation:
    'All that is shown of an entity type belongs in one screen: which of two screens counts, or whether they are joined, is not documented. Put the content of both into one.',
  check(model, report) {
    const { manifest } = model;
    const types = screensOf(model).flatMap(({ entityType }) => entityType ?? []);
    for (const { item, first } of repetitions(types, ({ text }) => text)) {
      report({
        at: manifest.at(item.path),
        message: `There is a second screen for '${item.text}': put the content of both into one.`,
        related: [{ ...manifest.at(first.path), message: 'The first screen is here.' }],
      });
    }
  },
};
