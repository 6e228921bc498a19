// @ts-check
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { staleFiles, writeGeneratedFiles } from './generated-files.mjs';

it('writes what is generated, removes what is not any more, and tells whether that has to be done', () => {
  const root = mkdtempSync(join(tmpdir(), 'extkit-docs-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const folder = join(root, 'rules');
  const page = join(folder, 'ACM0001.md');
  const list = join(root, 'list.md');
  const files = new Map([
    [list, 'all\n'],
    [page, 'one\n'],
  ]);

  expect(staleFiles(files, folder)).toEqual([list, page]);
  writeGeneratedFiles(files, folder);
  expect(staleFiles(files, folder)).toEqual([]);

  const old = join(folder, 'ACM0000.md');
  writeFileSync(old, 'gone\n');
  writeFileSync(page, 'edited\n');
  expect(staleFiles(files, folder)).toEqual([page, old]);
  writeGeneratedFiles(files, folder);
  expect(staleFiles(files, folder)).toEqual([]);
  expect(readdirSync(folder)).toEqual(['ACM0001.md']);
  expect(readFileSync(page, 'utf8')).toBe('one\n');
});
