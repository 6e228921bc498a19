import type { DocumentPath } from '@extkit/devkit/documents';
import { select, type Rule } from '@extkit/devkit/rules';
import type { PluginModel } from '../manifest/plugin-model.ts';
import { repetitionsOf } from './repetitions.ts';

interface Keys {
  readonly code: string;
  /** What has the keys, such as `timeseries`. */
  readonly owner: string;
  readonly path: DocumentPath;
}

/** The SDK looks at each of the three on its own (facts 1.9, 1). */
function uniqueKeys({ code, owner, path }: Keys): Rule<PluginModel> {
  return {
    code,
    severity: 'error',
    summary: `No two ${owner} have the same key.`,
    source: 'facts 1.9, check 1',
    check({ manifest }, report) {
      for (const { text, first, again } of repetitionsOf(select(manifest.value, path))) {
        report({
          at: manifest.at(again.path),
          message: `Another of the ${owner} has the key '${text}': rename one of the two, or remove it.`,
          related: [{ ...manifest.at(first.path), message: 'first here' }],
        });
      }
    },
  };
}

export const duplicateTimeseries = uniqueKeys({
  code: 'DTP0010',
  owner: 'timeseries',
  path: ['metrics', '*', 'timeseries', 'key'],
});

export const duplicateProperties = uniqueKeys({
  code: 'DTP0011',
  owner: 'properties',
  path: ['properties', '*', 'key'],
});

export const duplicateConfigUi = uniqueKeys({
  code: 'DTP0012',
  owner: 'configUI properties',
  path: ['configUI', 'properties', '*', 'key'],
});
