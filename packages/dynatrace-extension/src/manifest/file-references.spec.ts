import { describe, expect, it } from 'vitest';
import { fileReferences, isPortablePath } from './file-references.ts';

it('finds every file that a manifest names', () => {
  const manifest = {
    dashboards: [{ path: 'dashboards/a.json' }],
    alerts: [{ path: 'alerts/b.json' }],
    documents: { dashboards: [{ path: 'documents/c.json' }], screens: [{ path: 'documents/d.json' }] },
    openpipeline: { pipelines: [{ pipelinePath: 'e.json' }], sources: [{ sourcePath: 'f.json' }] },
    python: { activation: { remote: { path: 'g.json' }, local: {} } },
  };

  const found = fileReferences(manifest);

  expect(found.map(({ path }) => path)).toEqual([
    'dashboards/a.json',
    'alerts/b.json',
    'documents/c.json',
    'documents/d.json',
    'e.json',
    'f.json',
    'g.json',
  ]);
  expect(found.at(-1)).toEqual({
    at: ['python', 'activation', 'remote', 'path'],
    path: 'g.json',
    purpose: 'activation schema',
  });
});

describe('a path', () => {
  it.each(['a.json', 'alerts/a b.json', './a.json', 'a..b.json'])('%j stays in the folder', (path) => {
    expect(isPortablePath(path)).toBe(true);
  });

  it.each(['../a.json', 'a/../../b.json', '/etc/hosts', 'C:/a.json', 'alerts\\a.json', 'a\0b', '.hidden/a.json'])(
    '%j does not',
    (path) => {
      expect(isPortablePath(path)).toBe(false);
    },
  );
});
