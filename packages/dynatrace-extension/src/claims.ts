import type { Claim, ExtensionSource } from '@extkit/devkit';
import { readDocument } from '@extkit/devkit/documents';
import { selectText } from '@extkit/devkit/rules';
import { allLevels, readCollection } from './manifest/collection.ts';

/** The extension's name and the keys of the metrics that it collects. A broken manifest claims what can be read of it. */
export async function claims({ manifestPath }: ExtensionSource): Promise<Claim[]> {
  const manifest = await readDocument(manifestPath);
  const name = selectText(manifest.value, ['name']);
  const metrics = allLevels(readCollection(manifest.value)).flatMap((level) => level.metrics);
  return [
    ...(name === undefined ? [] : [{ kind: 'name' as const, text: name, at: manifest.at(['name']) }]),
    ...metrics.flatMap(({ key }) =>
      key ? [{ kind: 'metric' as const, text: key.text, at: manifest.at(key.path) }] : [],
    ),
  ];
}
