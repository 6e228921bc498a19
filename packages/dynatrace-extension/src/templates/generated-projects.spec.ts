import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '@extkit/testing';
import { build } from '../build.ts';
import { temporaryProject } from '../testing/temporary-project.ts';
import { verify } from '../verify.ts';
import { templates } from './index.ts';

describe.each(templates)('a project made from the template $id', (template) => {
  const project = (name: string) =>
    temporaryProject(Object.fromEntries(template.files({ name, author: 'Ada "Countess" Lovelace: mathematician' })));

  it.each(['queue-depth', 'queue', 'a', 'a1-b2-c3', 'dynatrace-extension', 'x'.repeat(43)])(
    'verifies without any finding when called %s',
    async (name) => {
      const found = await verify(project(name));
      expect(found.map(({ code, message }) => `${code} ${message}`)).toEqual([]);
    },
  );

  // Wheels are made in tests of their own, with a package index of their own.
  it('builds the same bundle in two places', async () => {
    const options = () => ({ outputPath: join(temporaryFolder(), 'dist'), wheels: 'lib' }) as const;
    const bundle = () => build(project('queue-depth'), options());
    const [first, second] = [await bundle(), await bundle()];
    expect(first.sha256).toBe(second.sha256);
  });
});
