import { describe, expect, it } from 'vitest';
import { isManifestOf, mayBeProject } from './manifest-path.ts';

describe('mayBeProject', () => {
  it.each(['extension/extension.yaml', 'files/extension/extension.yaml', 'my-templates/src/extension.yaml'])(
    '%s may',
    (path) => {
      expect(mayBeProject(path)).toBe(true);
    },
  );

  it.each([
    'dist/queues/extension/extension.yaml',
    'queues/dist/extension/extension.yaml',
    'node_modules/queues/extension/extension.yaml',
    'tests/fixtures/queues/extension/extension.yaml',
    'src/__fixtures__/extension/extension.yaml',
    'templates/python/extension/extension.yaml',
    'tools/generators/extension/files/extension/extension.yaml',
    '.cache/queues/extension/extension.yaml',
  ])('%s may not', (path) => {
    expect(mayBeProject(path)).toBe(false);
  });
});

describe('isManifestOf', () => {
  const format = { manifests: ['**/extension/extension.yaml', '**/plugin.json'] };

  it('goes by the end of the path, in whole names', () => {
    expect(isManifestOf(format, 'a/extension/extension.yaml')).toBe(true);
    expect(isManifestOf(format, 'plugin.json')).toBe(true);
    expect(isManifestOf(format, 'my-extension/extension.yaml')).toBe(false);
    expect(isManifestOf(format, 'a/my-plugin.json')).toBe(false);
  });
});
