import type { DocumentPath } from '@extkit/devkit/documents';
import { select, type Rule } from '@extkit/devkit/rules';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { screensOf } from '../../manifest/screens.ts';

const FILTERINGS: readonly DocumentPath[] = [
  ['filtering'],
  ['detailsFilters'],
  ['listFilters'],
  ['entitiesListCards', '*', 'filtering'],
  ['metricTableCards', '*', 'filtering'],
];

export const defaultFilter: Rule<ManifestModel> = {
  code: 'DTX0234',
  severity: 'warning',
  summary: 'Of the filters in a filter bar, one is the default at most.',
  source: 'facts 3.6 (unified analysis reference)',
  explanation:
    "Who types without choosing a filter uses the one with 'defaultSearch: true': it cannot be two. Leave it to the filter that users need most.",
  check(model, report) {
    for (const { value, path } of screensOf(model)) {
      for (const filtering of FILTERINGS.flatMap((place) => select(value, place))) {
        const defaults = select(filtering.value, ['entityFilters', '*', 'filters', '*', 'defaultSearch'])
          .filter((found) => found.value === true)
          .map((found) => model.manifest.at([...path, ...filtering.path, ...found.path]));
        const [first, ...others] = defaults;
        for (const at of first ? others : []) {
          report({
            at,
            message: 'This filter bar has another default filter already: write false here or there.',
            ...(first && { related: [{ ...first, message: 'The first default filter is here.' }] }),
          });
        }
      }
    }
  },
};
