import type { Claim, ExtensionSource } from '@extkit/devkit';
import { readDocument } from '@extkit/devkit/documents';
import { selectText } from '@extkit/devkit/rules';

/** The plugin's name: its metrics are kept apart by it. */
export async function claims({ manifestPath }: ExtensionSource): Promise<Claim[]> {
  const manifest = await readDocument(manifestPath, { json: 'python' });
  const text = selectText(manifest.value, ['name']);
  return text === undefined ? [] : [{ kind: 'name', text, at: manifest.at(['name']) }];
}
