import { basename } from 'node:path';
import { temporaryFolder } from '@extkit/testing';
import { describe, expect, it } from 'vitest';
import { nameProjects } from './project-name.ts';

describe('nameProjects', () => {
  it("takes the directory's name, and that of the workspace for a project at its root", () => {
    const workspace = temporaryFolder();

    expect([...nameProjects(['extensions/queues', '.'], workspace)]).toEqual([
      ['extensions/queues', 'queues'],
      ['.', basename(workspace)],
    ]);
  });

  it('takes the name that project.json or package.json gives, the former first, as Nx does', () => {
    const workspace = temporaryFolder({
      'a/package.json': '{ "name": "@acme/a" }',
      'b/project.json': '{ "name": "from-project" }',
      'b/package.json': '{ "name": "from-package" }',
      'c/project.json': '{ "targets": {} }',
      'd/package.json': '{ not JSON',
    });

    expect([...nameProjects(['a', 'b', 'c', 'd'], workspace).values()]).toEqual(['@acme/a', 'from-project', 'c', 'd']);
  });

  it('gives all that would share a name their whole path', () => {
    const workspace = temporaryFolder();

    expect([...nameProjects(['linux/disk', 'windows/disk', 'windows/cpu'], workspace).values()]).toEqual([
      'linux-disk',
      'windows-disk',
      'cpu',
    ]);
  });

  it('leaves a name to the project that declares it', () => {
    const workspace = temporaryFolder({ 'linux/disk/project.json': '{ "name": "disk" }' });

    expect([...nameProjects(['linux/disk', 'windows/disk'], workspace).values()]).toEqual(['disk', 'windows-disk']);
  });

  it('leaves the slashes in a path that would be the name of another project without them', () => {
    const workspace = temporaryFolder();

    expect([...nameProjects(['a/b/c', 'a-b/c', 'x/d', 'y/d', 'z/x-d'], workspace).values()]).toEqual([
      'a/b/c',
      'a-b/c',
      'x/d',
      'y-d',
      'x-d',
    ]);
  });
});
