import type { Rule } from '@extkit/devkit/rules';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { selectTexts } from '../../manifest/select-texts.ts';
import { repetitions } from '../repetitions.ts';

const NAMES = [
  { place: ['processes', '*', 'name'], noun: 'technology' },
  { place: ['processes', '*', 'detection', '*', 'id'], noun: 'detection' },
];

export const repeatedProcess: Rule<ManifestModel> = {
  code: 'DTX0209',
  severity: 'warning',
  summary: 'The technologies and the detections of processes have names and ids of their own.',
  source: 'facts 3.3',
  explanation:
    'Two detections of one id cannot be told apart, and it is not certain which of them counts. Give the second an id of its own, or put the rules of both together.',
  check({ manifest }, report) {
    for (const { place, noun } of NAMES) {
      for (const { item, first } of repetitions(selectTexts(manifest.value, place), ({ text }) => text)) {
        report({
          at: manifest.at(item.path),
          message: `The ${noun} '${item.text}' is there twice: give this one a name of its own, or put both together.`,
          related: [{ ...manifest.at(first.path), message: 'It is there for the first time here.' }],
        });
      }
    }
  },
};
