import { select, selectText, type Rule } from '@extkit/devkit/rules';
import type { Text } from '../../manifest/collection.ts';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { variables } from '../../manifest/variables.ts';

export const repeatedVariable: Rule<ManifestModel> = {
  code: 'DTX0092',
  severity: 'warning',
  summary: 'A variable is defined once.',
  source: 'facts 3.3 (vars)',
  explanation: "'var:<id>' can stand for one of the two only: remove one, or give it another id.",
  check({ manifest }, report) {
    const seen = new Map<string, Text>();
    for (const { id } of variables(manifest)) {
      const first = seen.get(id.text);
      if (!first) seen.set(id.text, id);
      else {
        report({
          at: manifest.at(id.path),
          message: `The variable '${id.text}' is defined a second time: remove one of the two or give it another id.`,
          related: [{ ...manifest.at(first.path), message: 'It is defined here first.' }],
        });
      }
    }
  },
};

export const variableWithoutChoice: Rule<ManifestModel> = {
  code: 'DTX0093',
  severity: 'warning',
  summary: "A variable of type enum has 'availableValues', and no other has.",
  source: 'facts 3.3 (vars)',
  explanation: 'An enum without values leaves nothing to choose, and values of another type are never offered.',
  check({ manifest }, report) {
    for (const { id, path, value } of variables(manifest)) {
      const type = selectText(value, ['type']);
      const [values] = select(value, ['availableValues']);
      const hasValues = Array.isArray(values?.value) && values.value.length > 0;
      if (type === undefined || (type === 'enum') === hasValues) continue;
      // What is no list is the schema's business.
      if (values && !Array.isArray(values.value)) continue;
      report(
        hasValues
          ? {
              at: manifest.at([...path, 'availableValues'], 'key'),
              message: `'${id.text}' is of type ${type}, which offers no values: let its type be 'enum' or remove them.`,
            }
          : {
              at: manifest.at([...path, 'type']),
              message: `'${id.text}' is an enum without values to choose from: add 'availableValues'.`,
            },
      );
    }
  },
};
