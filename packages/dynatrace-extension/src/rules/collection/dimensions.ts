import type { Rule } from '@extkit/devkit/rules';
import type { Dimension } from '../../manifest/collection.ts';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { placeWithin } from '../../manifest/place-within.ts';
import { faultOfFilter } from '../../queries/dimension-filter.ts';

export const repeatedDimension: Rule<ManifestModel> = {
  code: 'DTX0053',
  severity: 'warning',
  summary: 'A dimension stands once in a group and its subgroups.',
  source: 'facts 3.4',
  explanation:
    "A subgroup's metrics have its group's dimensions as well. Of two dimensions with one key, a metric can have only one, and which one is not known.",
  check({ manifest, levels }, report) {
    for (const { dimensions, parent } of levels) {
      const seen = firstOfEach(parent?.dimensions ?? []);
      for (const dimension of dimensions) {
        const { key } = dimension;
        if (!key) continue;
        const first = seen.get(key.text)?.key;
        if (!first) seen.set(key.text, dimension);
        else {
          report({
            at: manifest.at(key.path),
            message: `The dimension '${key.text}' is already there: remove one of the two or give it another key.`,
            related: [{ ...manifest.at(first.path), message: 'It stands here first.' }],
          });
        }
      }
    }
  },
};

function firstOfEach(dimensions: readonly Dimension[]): Map<string, Dimension> {
  return new Map(
    [...dimensions].reverse().flatMap((dimension) => (dimension.key ? [[dimension.key.text, dimension]] : [])),
  );
}

export const dimensionFilter: Rule<ManifestModel> = {
  code: 'DTX0054',
  severity: 'error',
  summary:
    "A dimension's filter is a variable or a condition made of $prefix, $suffix, $contains, $eq, $and, $or and $not.",
  source: 'facts 3.4',
  explanation:
    "A filter is written 'var:<id>' or 'const:<condition>', such as 'const:$or($prefix(eth),$not($eq(lo)))'. One that cannot be read filters nothing, or the extension is refused.",
  check({ manifest, levels }, report) {
    for (const { filter } of levels.flatMap(({ dimensions }) => dimensions)) {
      const fault = filter && faultOfFilter(filter.text);
      if (!fault) continue;
      report({
        at: placeWithin(manifest, filter, fault),
        message: `The filter ${fault.message}.`,
      });
    }
  },
};
