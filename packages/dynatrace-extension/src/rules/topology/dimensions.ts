import { suggest } from '@extkit/devkit';
import type { DocumentPath } from '@extkit/devkit/documents';
import { select, selectText, type Rule } from '@extkit/devkit/rules';
import type { Text } from '../../manifest/collection.ts';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { placeWithin } from '../../manifest/place-within.ts';
import { selectTexts } from '../../manifest/select-texts.ts';
import { didYouMean } from '../did-you-mean.ts';
import { matches, parseSourceCondition } from './source-condition.ts';

/** These datasources send no dimensions but those of the manifest, and those that every agent adds. */
const CLOSED = /^(snmp|wmi|sql[A-Z]\w*)$/;
const ADDED = /^(dt|device|host|monitoring|os|server|snmp)(\.|$)/;

const PLACEHOLDER = /\{(?<dimension>[a-z0-9_.:-]+)\}/g;

/** A dimension that a rule of a type speaks of. */
interface Mention {
  readonly dimension: string;
  readonly text: Text;
  readonly start: number;
}

export const knownDimension: Rule<ManifestModel> = {
  code: 'DTX0205',
  severity: 'info',
  needs: ['datasources'],
  summary: 'The dimensions in the rules of a type are dimensions of the metrics that the rules take.',
  source: 'facts 3.5',
  explanation:
    'A rule makes no entity of a metric that lacks a dimension of its idPattern or one of its requiredDimensions; other patterns stay empty. Looked up are SNMP, WMI and SQL only, for other datasources add dimensions of their own. What agents add, such as dt.entity.host and device.address, counts as known.',
  check(model, report) {
    const { manifest } = model;
    const reported = new Set<string>();
    for (const { value, path } of select(manifest.value, ['topology', 'types', '*', 'rules', '*'])) {
      const known = dimensionsFor(model, value);
      if (known === undefined) continue;
      for (const { dimension, text, start } of mentions(value, path)) {
        if (known.has(dimension) || ADDED.test(dimension) || reported.has(dimension)) continue;
        reported.add(dimension);
        report({
          at: placeWithin(manifest, text, { start, length: dimension.length }),
          message: `No metric of this rule has the dimension '${dimension}'${didYouMean(suggest(dimension, known))}: correct it, or collect it with the metrics.`,
        });
      }
    }
  },
};

/** Every dimension of the metrics that a rule takes, where these are all of its sources; of the metrics that others send, nothing is known. */
function dimensionsFor({ metrics, sendsMore }: ManifestModel, rule: unknown): Set<string> | undefined {
  const sources = select(rule, ['sources', '*']).map(({ value }) => value);
  const conditions = sources.flatMap((source) => {
    const isMetrics = selectText(source, ['sourceType']) === 'Metrics';
    return isMetrics ? (parseSourceCondition(selectText(source, ['condition']) ?? '') ?? []) : [];
  });
  if (sendsMore || conditions.length === 0 || conditions.length < sources.length) return undefined;

  const taken = metrics.filter(({ key }) => key && conditions.some((condition) => matches(condition, key.text)));
  if (taken.length === 0 || taken.some(({ level }) => !CLOSED.test(level.datasource))) return undefined;
  const levels = new Set(taken.flatMap(({ level }) => [level, ...(level.parent ? [level.parent] : [])]));
  return new Set([...levels].flatMap(({ dimensions }) => dimensions.flatMap(({ key }) => key?.text ?? [])));
}

const PATTERNS: readonly DocumentPath[] = [['idPattern'], ['instanceNamePattern'], ['attributes', '*', 'pattern']];

function mentions(rule: unknown, path: DocumentPath): Mention[] {
  const patterns = PATTERNS.flatMap((place) => selectTexts(rule, place, path)).flatMap((text) =>
    [...text.text.matchAll(PLACEHOLDER)].map(({ groups, index }) => ({
      dimension: groups?.dimension ?? '',
      text,
      start: index + 1,
    })),
  );
  const required = selectTexts(rule, ['requiredDimensions', '*', 'key'], path);
  return [...patterns, ...required.map((text) => ({ dimension: text.text, text, start: 0 }))];
}
