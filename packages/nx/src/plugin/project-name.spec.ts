import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryWorkspace } from '../testing/temporary-workspace.ts';
import { nameProjects } from './project-name.ts';

describe('nameProjects', () => {
  it("takes the directory's name, and that of the workspace for a project at its root", () => {
    const workspace = temporaryWorkspace();

    expect([...nameProjects(['extensions/queues', '.'], workspace)]).toEqual([
      ['extensions/queues', 'queues'],
      ['.', basename(workspace)],
    ]);
  });

  it('takes the name that project.json or package.json gives, the former first, as Nx does', () => {
    const workspace = temporaryWorkspace({
      'a/package.json': '{ "name": "@acme/a" }',
      'b/project.json': '{ "name": "from-project" }',
      'b/package.json': '{ "name": "from-package" }',
      'c/project.json': '{ "targets": {} }',
      'd/package.json': '{ not JSON',
    });

    expect([...nameProjects(['a', 'b', 'c', 'd'], workspace).values()]).toEqual(['@acme/a', 'from-project', 'c', 'd']);
  });

  it('gives all that would share a name their whole path', () => {
    const workspace = temporaryWorkspace();

    expect([...nameProjects(['linux/disk', 'windows/disk', 'windows/cpu'], workspace).values()]).toEqual([
      'linux-disk',
      'windows-disk',
      'cpu',
    ]);
  });

  it('leaves a name to the project that declares it', () => {
    const workspace = temporaryWorkspace({ 'linux/disk/project.json': '{ "name": "disk" }' });

    expect([...nameProjects(['linux/disk', 'windows/disk'], workspace).values()]).toEqual(['disk', 'windows-disk']);
  });
});
