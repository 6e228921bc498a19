import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { verify } from '../verify.ts';
import { templates } from './index.ts';

describe.each(templates)('a project made from the template $id', (template) => {
  it.each(['queue-depth', 'queue', 'x'.repeat(43)])(
    'verifies without an error or a warning when called %s',
    async (name) => {
      const directory = await mkdtemp(join(tmpdir(), 'extkit-'));
      onTestFinished(() => rm(directory, { recursive: true, force: true }));
      for (const [path, content] of template.files({ name })) {
        await mkdir(dirname(join(directory, path)), { recursive: true });
        await writeFile(join(directory, path), content);
      }
      const found = await verify({ directory, manifestPath: join(directory, 'plugin.json') });
      expect(found.filter(({ severity }) => severity !== 'info')).toEqual([]);
    },
  );
});
