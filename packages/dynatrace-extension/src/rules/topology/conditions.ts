import type { DocumentPath } from '@extkit/devkit/documents';
import { select, selectText, type Rule } from '@extkit/devkit/rules';
import type { Text } from '../../manifest/collection.ts';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { unknownOwnMetric, type UnknownMetric } from '../../manifest/metric-names.ts';
import { selectTexts } from '../../manifest/select-texts.ts';
import { didYouMean } from '../did-you-mean.ts';
import { parseSourceCondition, type SourceCondition } from './source-condition.ts';

export const unmatchedCondition: Rule<ManifestModel> = {
  code: 'DTX0204',
  severity: 'warning',
  needs: ['datasources'],
  summary: 'The condition of a source matches metrics that the extension sends.',
  source: 'facts 3.5',
  explanation:
    "Entities and relationships are made of metrics that fulfil the condition: where none does, nothing is made. Metrics of others may be named freely: only what starts as all of the extension's metrics do, or is a misspelling of one of them, is reported.",
  check(model, report) {
    const { manifest } = model;
    const keys = model.metrics.flatMap(({ key }) => key?.text ?? []);
    const described = selectTexts(manifest.value, ['metrics', '*', 'key']).map(({ text }) => text);
    // The suffix that Dynatrace appends to some keys starts with a dot, too.
    const starts = [...keys, ...described].map((key) => `${key}.`);
    for (const { text, path } of metricConditions(manifest.value)) {
      const condition = parseSourceCondition(text);
      if (condition?.operator === 'prefix' && starts.some((start) => start.startsWith(condition.value))) continue;
      const unknown = condition && unknownTo(model, condition, keys);
      if (condition === undefined || unknown === undefined) continue;
      const what = condition.operator === 'eq' ? 'called' : 'whose key starts with';
      report({
        at: manifest.at(path),
        message: `The extension sends no metric ${what} '${condition.value}'${didYouMean(unknown.suggestion)}: correct the condition, or collect such a metric.`,
      });
    }
  },
};

const SOURCES: readonly DocumentPath[] = [
  ['topology', 'types', '*', 'rules', '*', 'sources', '*'],
  ['topology', 'relationships', '*', 'sources', '*'],
];

function metricConditions(manifest: unknown): Text[] {
  return SOURCES.flatMap((place) => select(manifest, place)).flatMap(({ value, path }) => {
    return selectText(value, ['sourceType']) === 'Metrics' ? selectTexts(value, ['condition'], path) : [];
  });
}

/** Tells of a condition that should match metrics of the extension: a prefix is known to match none of them. */
function unknownTo(
  model: ManifestModel,
  { operator, value }: SourceCondition,
  keys: readonly string[],
): UnknownMetric | undefined {
  const misspelt = operator === 'prefix' ? misspeltPrefix(model, value, keys) : undefined;
  return misspelt ?? unknownOwnMetric(model, value);
}

/** As many sections of the keys as the prefix has are what it may be a misspelling of. */
function misspeltPrefix(model: ManifestModel, prefix: string, keys: readonly string[]): UnknownMetric | undefined {
  const wrong = prefix.replace(/\.$/, '');
  const sections = wrong.split('.').length;
  const starts = new Map(keys.map((key) => [key.split('.').slice(0, sections).join('.'), key]));
  for (const [start, key] of starts) {
    const misspelt = unknownOwnMetric(model, wrong + key.slice(start.length));
    if (misspelt?.suggestion === key) return { suggestion: prefix.replace(wrong, start) };
  }
  return undefined;
}
