import type { Rule } from '@extkit/devkit/rules';
import type { Text } from '../../manifest/collection.ts';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { placeWithin } from '../../manifest/place-within.ts';
import { prometheusLevels, valuesOf } from './prometheus-levels.ts';
import { referenceIn } from './reference.ts';

/** As Prometheus has always named them; newer versions allow any letters in quotes, which this datasource may not know. */
const METRIC = { what: 'metric', form: /^[A-Za-z_:][A-Za-z0-9_:]*$/, rule: "letters, digits, '_' and ':'" };
const LABEL = { what: 'label', form: /^[A-Za-z_][A-Za-z0-9_]*$/, rule: "letters, digits and '_'" };

interface Name {
  readonly kind: typeof METRIC;
  readonly name: string;
  readonly start: number;
}

export const prometheusName: Rule<ManifestModel> = {
  code: 'DTX0171',
  severity: 'warning',
  summary: 'Scraped metrics and labels are named as Prometheus names them.',
  source: 'facts 3.4',
  explanation:
    "After 'metric:' stands the name of a scraped metric and nothing else: no labels in braces and no functions. Such a name has letters, digits and '_', and does not start with a digit. To take only some of the series, give a dimension a filter.",
  check(model, report) {
    for (const { metrics, dimensions } of prometheusLevels(model)) {
      for (const value of valuesOf([...metrics, ...dimensions])) {
        for (const { kind, name, start } of namesIn(value)) {
          if (kind.form.test(name)) continue;
          report({
            at: placeWithin(model.manifest, value, { start, length: name.length }),
            message: `'${name}' is no name of a ${kind.what}: it has ${kind.rule} only, and does not start with a digit.`,
          });
        }
      }
    }
  },
};

function namesIn({ text }: Text): Name[] {
  const reference = referenceIn(text);
  if (reference)
    return [
      { kind: METRIC, ...reference.metric },
      { kind: LABEL, ...reference.label },
    ];
  const prefix = /^(?:metric|label):/.exec(text)?.[0] ?? '';
  const name = text.slice(prefix.length).trim();
  if (prefix === '' || name === '') return [];
  return [{ kind: prefix === 'metric:' ? METRIC : LABEL, name, start: text.indexOf(name, prefix.length) }];
}
