import type { DeclaredMetric, Declarations, ExtensionSource } from '@extkit/devkit';
import { readDocument, type DocumentPath } from '@extkit/devkit/documents';
import { select, selectText } from '@extkit/devkit/rules';

/** What `plugin.json` says that the plugin will send (facts 1.5). What cannot be understood of it is left out. */
export async function declarations(extension: ExtensionSource): Promise<Declarations> {
  const { value } = await readDocument(extension.manifestPath, { json: 'python' });
  const metrics = [
    ...declared(value, 'timeseries'),
    ...declared(value, 'statetimeseries').map(({ metric, source }) => ({
      source,
      metric: { ...metric, states: texts(source, ['states', '*']) },
    })),
  ];
  return { metrics: metrics.map(({ metric }) => metric) };
}

function declared(manifest: unknown, kind: string): { metric: DeclaredMetric; source: unknown }[] {
  return select(manifest, ['metrics', '*', kind]).flatMap(({ value: source }) => {
    const key = selectText(source, ['key']);
    return key === undefined ? [] : [{ metric: { key, dimensions: texts(source, ['dimensions', '*']) }, source }];
  });
}

function texts(root: unknown, path: DocumentPath): string[] {
  return select(root, path).flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
}
