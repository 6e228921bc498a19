import { select, type Rule } from '@extkit/devkit/rules';
import { datasourceKeys } from '../../manifest/datasource-keys.ts';
import type { ManifestModel } from '../../manifest/manifest-model.ts';

export const singleDatasource: Rule<ManifestModel> = {
  code: 'DTX0050',
  severity: 'error',
  summary: 'An extension has at most one datasource.',
  source: 'facts 3.3',
  explanation:
    'A datasource is run by a program of its own, and an extension by one of them. Extensions that belong together may share a topology.',
  check({ manifest }, report) {
    const [first, ...others] = datasourceKeys
      .filter((key) => select(manifest.value, [key]).length > 0)
      .map((key) => ({ key, at: manifest.at([key], 'key') }))
      .sort((a, b) => a.at.range.start.line - b.at.range.start.line);
    for (const { key, at } of others) {
      report({
        at,
        message: `'${key}' is a second datasource, and an extension has one only: move it to an extension of its own.`,
        ...(first && { related: [{ ...first.at, message: `The first datasource, '${first.key}', is here.` }] }),
      });
    }
  },
};
