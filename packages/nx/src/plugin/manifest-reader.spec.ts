import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '@extkit/testing';
import { expect, test } from 'vitest';
import { ManifestReader } from './manifest-reader.ts';

test('reads files whole, whether they are shorter or longer than the one before', () => {
  const folder = temporaryFolder();
  const reader = new ManifestReader();
  for (const size of [10, 65_535, 65_536, 65_537, 300_000, 0, 3]) {
    const text = 'x'.repeat(size);
    writeFileSync(join(folder, 'manifest'), text);
    expect(reader.read(join(folder, 'manifest'))?.toString()).toBe(text);
  }
});

test('reads no more than the first megabyte', () => {
  const folder = temporaryFolder({ manifest: 'x'.repeat(3_000_000) });
  expect(new ManifestReader().read(join(folder, 'manifest'))).toHaveLength(1_048_576);
});

test('gives nothing of what cannot be read, such as a folder', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'manifest'));
  expect(new ManifestReader().read(join(folder, 'manifest'))).toHaveLength(0);
});

test('tells that a file is gone', () => {
  expect(new ManifestReader().read(join(temporaryFolder(), 'none'))).toBeUndefined();
});
