import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ManifestReader } from './manifest-reader.ts';
import { temporaryWorkspace } from '../testing/temporary-workspace.ts';

test('reads files whole, whether they are shorter or longer than the one before', () => {
  const folder = temporaryWorkspace({});
  const reader = new ManifestReader();
  for (const size of [10, 65_535, 65_536, 65_537, 300_000, 0, 3]) {
    const text = 'x'.repeat(size);
    writeFileSync(join(folder, 'manifest'), text);
    expect(reader.read(join(folder, 'manifest')).toString()).toBe(text);
  }
});

test('throws what the system says where there is no file', () => {
  expect(() => new ManifestReader().read(join(temporaryWorkspace({}), 'none'))).toThrow('ENOENT');
});
