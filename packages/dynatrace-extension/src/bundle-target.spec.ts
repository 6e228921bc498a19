import { join, resolve } from 'node:path';
import { UserError } from '@extkit/devkit';
import { describe, expect, it } from 'vitest';
import { bundleTarget } from './bundle-target.ts';

const extension = resolve('/projects/queue/extension');
const kind = { name: 'custom:queue', version: '1.2.3', signed: true };

describe('bundleTarget', () => {
  it('names the artifact in a folder by its kind, and the one of the other kind as superseded', () => {
    const dist = resolve('/projects/queue/dist');
    const signed = join(dist, 'custom_queue-1.2.3.zip');
    const unsigned = join(dist, 'extension.zip');
    expect(bundleTarget(dist, extension, kind)).toEqual({ path: signed, superseded: unsigned });
    expect(bundleTarget(dist, extension, { ...kind, signed: false })).toEqual({ path: unsigned, superseded: signed });
  });

  it('takes a path that ends in .zip for the artifact itself, beside which anything may lie', () => {
    const file = resolve('/projects/queue/dist/my.zip');
    expect(bundleTarget(file, extension, kind)).toEqual({ path: file });
  });

  it.each(['/projects/queue/extension', '/projects/queue/extension/dist', '/projects/queue/extension/..dist'])(
    'refuses %s, for the bundle would be packed the next time',
    (path) => {
      expect(() => bundleTarget(path, extension, kind)).toThrow(UserError);
    },
  );

  it.each(['/projects/queue', '/projects/queue/extension-dist', '/'])('takes %s', (path) => {
    expect(() => bundleTarget(path, extension, kind)).not.toThrow();
  });
});
