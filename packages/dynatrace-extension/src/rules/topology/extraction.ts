import type { DocumentPath } from '@extkit/devkit/documents';
import { select, selectText, type Rule } from '@extkit/devkit/rules';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { selectTexts } from '../../manifest/select-texts.ts';
import { repetitions } from '../repetitions.ts';

const RULES: DocumentPath = ['topology', 'types', '*', 'rules', '*'];

const KEYED = [
  { list: 'attributes', noun: 'attribute' },
  { list: 'requiredDimensions', noun: 'required dimension' },
];

export const repeatedExtraction: Rule<ManifestModel> = {
  code: 'DTX0206',
  severity: 'warning',
  summary: 'A rule of a type names each attribute and each required dimension once.',
  source: 'facts 3.5 (settings schema builtin:monitoredentities.generic.type: unique keys)',
  explanation:
    'The key is the unique name of an attribute: which of two patterns fills it is not certain. Give the second a key of its own, or remove it.',
  check({ manifest }, report) {
    for (const rule of select(manifest.value, RULES)) {
      for (const { list, noun } of KEYED) {
        const keys = selectTexts(rule.value, [list, '*', 'key'], rule.path);
        for (const { item, first } of repetitions(keys, ({ text }) => text)) {
          report({
            at: manifest.at(item.path),
            message: `The ${noun} '${item.text}' stands twice in this rule: remove one, or correct its key.`,
            related: [{ ...manifest.at(first.path), message: 'It stands for the first time here.' }],
          });
        }
      }
    }
  },
};

export const attributePattern: Rule<ManifestModel> = {
  code: 'DTX0207',
  severity: 'warning',
  summary: 'All rules of a type fill an attribute by patterns of the same structure.',
  source: 'facts 3.5 (settings schema builtin:monitoredentities.generic.type: homogeneous attribute patterns)',
  explanation:
    "An environment wants the patterns of an attribute to be the same but for the dimensions in them: 'port {a}' and 'port {b}' go together, '{a}' and 'port {a}' do not.",
  check({ manifest }, report) {
    for (const type of select(manifest.value, ['topology', 'types', '*'])) {
      const firsts = new Map<unknown, { readonly structure: string; readonly path: DocumentPath }>();
      for (const { value, path } of select(type.value, ['rules', '*', 'attributes', '*'])) {
        const pattern = selectText(value, ['pattern']);
        const key = selectText(value, ['key']);
        if (pattern === undefined || key === undefined) continue;
        const own = { structure: structureOf(pattern), path: [...type.path, ...path, 'pattern'] };
        const first = firsts.get(key) ?? own;
        firsts.set(key, first);
        // Twice in one rule is a matter of its own.
        if (first.structure === own.structure || isSameRule(first.path, own.path)) continue;
        report({
          at: manifest.at(own.path),
          message: `Another rule of the type fills '${key}' by a pattern of another structure: make them the same but for the dimensions in braces.`,
          related: [{ ...manifest.at(first.path), message: 'The other pattern is here.' }],
        });
      }
    }
  },
};

function structureOf(pattern: string): string {
  return pattern.replaceAll(/\{[^{}]*\}/g, '{}');
}

/** Paths end in `attributes`, the attribute's index and `pattern`. */
function isSameRule(a: DocumentPath, b: DocumentPath): boolean {
  return a.at(-4) === b.at(-4);
}

export const existsCondition: Rule<ManifestModel> = {
  code: 'DTX0208',
  severity: 'warning',
  summary: "A rule of a type with the condition '$exists()' requires a dimension.",
  source: 'facts 3.5 (settings schema builtin:monitoredentities.generic.type: exists has dimension)',
  explanation:
    "'$exists()' takes any source that has the required dimensions. Without one it would take all that arrives in the environment: name what the sources must have under requiredDimensions.",
  check({ manifest }, report) {
    for (const rule of select(manifest.value, RULES)) {
      if (select(rule.value, ['requiredDimensions', '*']).length > 0) continue;
      for (const { text, path } of selectTexts(rule.value, ['sources', '*', 'condition'], rule.path)) {
        if (text !== '$exists()') continue;
        report({
          at: manifest.at(path),
          message: "'$exists()' without a required dimension takes every source: add 'requiredDimensions' to the rule.",
        });
      }
    }
  },
};
