import type { Rule } from '@extkit/devkit/rules';
import type { Level, Text } from '../../manifest/collection.ts';
import type { ManifestModel } from '../../manifest/manifest-model.ts';

export const repeatedGroup: Rule<ManifestModel> = {
  code: 'DTX0055',
  severity: 'info',
  summary: 'Groups have names of their own, and so have the subgroups of a group.',
  source: 'facts 3.4',
  explanation:
    'The name is how logs and problem messages speak of a group. Under one name, nobody can tell which one is meant.',
  check({ manifest, datasources }, report) {
    for (const { key, groups } of datasources) {
      // The same service or feature set may be collected in parts.
      if (key === 'gcp' || key === 'python') continue;
      for (const siblings of [groups, ...groups.map(({ subgroups }) => subgroups)]) {
        const seen = new Map<string, Text>();
        for (const { name, kind } of siblings) {
          if (!name) continue;
          const first = seen.get(name.text);
          if (!first) seen.set(name.text, name);
          else {
            report({
              at: manifest.at(name.path),
              message: `There is another ${kind} '${name.text}': give one of the two another name.`,
              related: [{ ...manifest.at(first.path), message: 'The first one is here.' }],
            });
          }
        }
      }
    }
  },
};

export const emptyGroup: Rule<ManifestModel> = {
  code: 'DTX0056',
  severity: 'warning',
  needs: ['datasources'],
  summary: 'A group collects metrics, or has subgroups that do.',
  source: 'facts 3.4',
  explanation:
    'A group without metrics sends nothing. Groups that send logs or listen to events, and the feature sets of Python code, need none.',
  check({ manifest, levels }, report) {
    for (const level of levels) {
      if (!isEmpty(level.value.metrics) || !isEmpty(level.value.subgroups) || mayBeEmpty(level)) continue;
      report({
        at: manifest.at(level.name?.path ?? level.path),
        message: `This ${level.kind} collects nothing: add 'metrics' or remove it.`,
      });
    }
  },
};

/** What is no list is the schema's business. */
function isEmpty(list: unknown): boolean {
  return list === undefined || (Array.isArray(list) && list.length === 0);
}

function mayBeEmpty({ datasource, value, parent }: Level): boolean {
  if (datasource === 'python' || datasource === 'snmptraps' || datasource === 'statsd') return true;
  const ingest = value.ingest ?? parent?.value.ingest;
  const sendsLogs = typeof ingest === 'string' && ingest.startsWith('log');
  const listens = typeof value.type === 'string' && value.type !== 'metric';
  return sendsLogs || listens || value.attributes !== undefined;
}
