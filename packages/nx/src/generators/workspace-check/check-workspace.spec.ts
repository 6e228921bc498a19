import type { TargetConfiguration } from '@nx/devkit';
import { relative } from 'node:path';
import { temporaryFolder } from '@extkit/testing';
import { expect, it } from 'vitest';
import { checkWorkspace } from './check-workspace.ts';
import { extensionProjects } from './extension-projects.ts';

function manifest(name: string, ...metrics: string[]): string {
  const lines = metrics.map((key) => `      - { key: ${key}, value: "metric:x" }\n`);
  return `name: custom:${name}\nversion: 1.0.0\nprometheus:\n  - group: g\n    metrics:\n${lines.join('')}`;
}

async function check(files: Readonly<Record<string, string>>): Promise<string[]> {
  const workspaceRoot = temporaryFolder(files);
  const roots = Object.keys(files).map((file) => file.replace(/\/(extension\/extension\.yaml|plugin\.json)$/, ''));
  const found = await checkWorkspace(
    roots.map((root) => ({ root })),
    workspaceRoot,
  );
  return found.map(({ code, file, range: { start } }) => {
    return `${code} ${relative(workspaceRoot, file).replaceAll('\\', '/')}:${start.line}:${start.column}`;
  });
}

it('finds nothing among extensions that keep apart', async () => {
  expect(
    await check({
      'a/extension/extension.yaml': manifest('a', 'a.x'),
      'b/extension/extension.yaml': manifest('b', 'b.x'),
      'c/plugin.json': '{ "name": "custom.python.c" }',
    }),
  ).toEqual([]);
});

it('finds two extensions with one name, and two plugins', async () => {
  expect(
    await check({
      'a/extension/extension.yaml': manifest('same', 'x'),
      'b/extension/extension.yaml': manifest('same', 'x'),
      'c/plugin.json': '{ "name": "custom.python.c" }',
      'd/plugin.json': '{ "name": "custom.python.c" }',
    }),
  ).toEqual(['WSP0001 b/extension/extension.yaml:1:7', 'WSP0001 d/plugin.json:1:11']);
});

it('finds a metric that two send', async () => {
  expect(
    await check({
      'a/extension/extension.yaml': manifest('a', 'a.x', 'shared.x'),
      'b/extension/extension.yaml': manifest('b', 'b.x', 'shared.x'),
    }),
  ).toEqual(['WSP0002 b/extension/extension.yaml:7:16']);
});

it('reads what it can of a broken manifest', async () => {
  expect(
    await check({ 'a/extension/extension.yaml': 'name: [', 'b/extension/extension.yaml': 'prometheus: 3' }),
  ).toEqual([]);
});

it('takes the projects that the plugin has given targets to, whatever these are called', () => {
  const node = (root: string, targets: Record<string, TargetConfiguration>) => ({
    name: root,
    type: 'lib' as const,
    data: { root, targets },
  });
  const nodes = {
    a: node('a', { lint: { executor: '@extkit/nx:verify', options: { extensionFormat: 'dynatrace-plugin' } } }),
    b: node('b', { build: { executor: '@nx/js:tsc' } }),
    c: node('c', { check: { executor: '@extkit/nx:build' } }),
  };

  expect(extensionProjects({ nodes })).toEqual([{ root: 'a', format: 'dynatrace-plugin' }, { root: 'c' }]);
});
