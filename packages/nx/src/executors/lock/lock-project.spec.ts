import { join } from 'node:path';
import { temporaryFolder } from '@extkit/testing';
import { describe, expect, it } from 'vitest';
import { recordedSession } from '../../testing/task-session.ts';
import { lockProject } from './lock-project.ts';
import type { LockExecutorOptions } from './options.ts';

/** A format that locks whatever its options say. */
const FORMAT = `
  export const format = {
    displayName: 'Lockable',
    manifests: ['**/lock.txt'],
    identify: () => undefined,
    furtherOptions: { build: { versions: { type: 'array', description: 'Which' } } },
    async lock({ directory }, { versions, progress }) {
      progress('Asking for ' + versions);
      return directory + '/packages.lock';
    },
  };
`;

const PACKAGES = {
  'node_modules/@acme/lockable/package.json': '{ "name": "@acme/lockable", "type": "module", "exports": "./index.js" }',
  'node_modules/@acme/lockable/index.js': FORMAT,
  'node_modules/@acme/plain/package.json': '{ "name": "@acme/plain", "type": "module", "exports": "./index.js" }',
  'node_modules/@acme/plain/index.js': FORMAT.replace('async lock', 'async other'),
};

function lock(options: LockExecutorOptions) {
  const workspaceRoot = temporaryFolder({ ...PACKAGES, 'queues/lock.txt': '' });
  const session = recordedSession();
  return {
    session,
    report: lockProject({ workspaceRoot, directory: join(workspaceRoot, 'queues') }, options, session),
  };
}

describe('lockProject', () => {
  it("hands the build's options on, and says what to commit", async () => {
    const { report, session } = lock({ extensionFormat: '@acme/lockable', versions: ['3.14'] });

    await expect(report).resolves.toEqual({
      success: true,
      stdout: 'queues/packages.lock: commit it, and builds pack what it says.\n',
      stderr: '',
    });
    expect(session.written.stderr).toBe('Asking for 3.14\n');
  });

  it('refuses an option that the format does not know', async () => {
    await expect(lock({ extensionFormat: '@acme/lockable', version: '3.14' }).report).rejects.toThrow(
      'There is no option "version": did you mean "versions"?',
    );
  });

  it('says so where there is nothing to lock', async () => {
    await expect(lock({ extensionFormat: '@acme/plain' }).report).rejects.toThrow(
      'A Lockable is built with no packages to lock.',
    );
  });
});
