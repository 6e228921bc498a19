import { selectText, type Rule } from '@extkit/devkit/rules';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { unknownOwnMetric, type UnknownMetric } from '../../manifest/metric-names.ts';
import { isMisspelling } from '../../manifest/misspelling.ts';
import { placeWithin } from '../../manifest/place-within.ts';
import { pipelineFiles, processorsOf } from '../../manifest/pipelines.ts';

/** `metric.key == "a.b"`, `matchesValue(metric.key, "a.*")` and `startsWith(metric.key, "a.")`. */
const METRIC = /(?:(startsWith|matchesValue)\(\s*metric\.key\s*,|\bmetric\.key\s*==)\s*"([\w.*-]+)"/g;

export const matchedMetrics: Rule<ManifestModel> = {
  code: 'DTX0347',
  severity: 'warning',
  summary: 'The matchers of pipelines name metrics that the extension has.',
  source: 'facts 3.7 (rule 7)',
  explanation:
    'A processor whose matcher asks for a metric that nobody sends is accepted and never does anything. Only metrics that are clearly meant to be of this extension are looked up; a pipeline may process those of others, too.',
  check(model, report) {
    for (const { document, path, value } of pipelineFiles(model, 'pipeline').flatMap(processorsOf)) {
      const matcher = selectText(value, ['matcher']) ?? '';
      for (const { 0: call, 1: operator, 2: text = '', index } of matcher.matchAll(METRIC)) {
        const [prefix = ''] = text.split('*', 1);
        const isPrefix = operator === 'startsWith' || prefix !== text;
        const unknown = isPrefix ? unknownPrefix(model, prefix) : unknownOwnMetric(model, text);
        if (unknown === undefined) continue;
        const remedy = unknown.suggestion === undefined ? 'correct it.' : `did you mean '${unknown.suggestion}'?`;
        const start = index + call.length - text.length - '"'.length;
        report({
          at: placeWithin(document, { path: [...path, 'matcher'] }, { start, length: text.length }),
          message: `The extension has no metric '${text}': ${remedy}`,
        });
      }
    }
  },
};

/** @param start with or without a dot at its end: the last section may be a part of one */
function unknownPrefix(model: ManifestModel, start: string): UnknownMetric | undefined {
  const keys = model.metrics.flatMap(({ key }) => key?.text ?? []);
  if (model.sendsMore || keys.some((key) => key.startsWith(start))) return undefined;
  const prefix = start.replace(/\.$/, '');
  const sections = prefix.split('.').length;
  const suggestion = keys
    .map((key) => key.split('.').slice(0, sections).join('.'))
    .find((known) => isMisspelling(prefix, known, /\./));
  return suggestion === undefined ? unknownOwnMetric(model, prefix) && { suggestion } : { suggestion };
}
