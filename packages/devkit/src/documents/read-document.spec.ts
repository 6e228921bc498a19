import { chmod, mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { asOrdinaryUser, temporaryFolder } from '@extkit/testing';
import { describe, expect, it } from 'vitest';
import { documentRules } from './document-rules.ts';
import { readDocument } from './read-document.ts';

function read(name: string, content: string | Uint8Array, limits?: Parameters<typeof readDocument>[1]) {
  return readDocument(join(temporaryFolder({ [name]: content }), name), limits);
}

describe('readDocument', () => {
  it.each([
    ['m.yaml', 'a: 1', { a: 1 }],
    ['m.YML', 'a: 1', { a: 1 }],
    ['m.json', '\uFEFF{"a": 1}', { a: 1 }],
    ['m.xml', '<a/>', { name: 'a', attributes: {}, text: '', children: [] }],
  ])('parses %s by its extension', async (name, text, value) => {
    const file = join(temporaryFolder({ [name]: text }), name);
    expect(await readDocument(file)).toMatchObject({ file, value, problems: [] });
  });

  it.each([
    ['UTF-16', Buffer.from('\uFEFFa: 1', 'utf16le'), /UTF-16: save it as UTF-8/],
    ['binary data', Uint8Array.of(0x61, 0x3a, 0x20, 0), /binary data/],
    ['Latin-1', Uint8Array.of(0x61, 0x3a, 0x20, 0xe9), /not encoded as UTF-8/],
  ])('refuses %s', async (_, content, message) => {
    const { value, problems } = await read('bytes.yaml', content);
    expect(value).toBeUndefined();
    expect(problems).toMatchObject([
      { code: 'DOC0006', severity: 'error', message: expect.stringMatching(message) as string },
    ]);
  });

  it('does not read a file over the bound', async () => {
    expect((await read('large.yaml', 'a: 12345', { size: 7 })).problems).toMatchObject([{ code: 'DOC0005' }]);
    expect((await read('large.yaml', 'a: 12345', { size: 8 })).problems).toEqual([]);
  });

  it('says what is wrong with what is no file', async () => {
    const folder = temporaryFolder({ 'm.yaml': 'a: 1' });
    await mkdir(join(folder, 'folder.yaml'));
    await symlink('loop.yaml', join(folder, 'loop.yaml'));
    const reasons = ['missing.yaml', 'm.yaml/inside.yaml', 'folder.yaml', 'loop.yaml', 'README'].map(async (name) => {
      const { file, value, problems } = await readDocument(join(folder, name));
      expect({ file, value }).toEqual({ file: join(folder, name), value: undefined });
      return problems.map(({ code, message }) => `${code} ${message}`);
    });
    expect((await Promise.all(reasons)).flat()).toEqual([
      'DOC0006 The file does not exist: create it, or correct the path that leads to it.',
      'DOC0006 The file does not exist: create it, or correct the path that leads to it.',
      'DOC0006 This is a directory: put a file in its place.',
      'DOC0006 The file is a symbolic link that leads to itself: put the file in its place.',
      'DOC0006 The language of the file is not known: name it .yaml, .yml, .json, .xml.',
    ]);
  });

  it('says so where it may not read', async () => {
    const file = join(temporaryFolder({ 'secret.yaml': 'a: 1' }), 'secret.yaml');
    await chmod(file, 0);
    expect((await asOrdinaryUser(() => readDocument(file))).problems).toMatchObject([{ code: 'DOC0006' }]);
  });

  it('has a rule for every code', () => {
    const codes = documentRules.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).toEqual([...codes].sort());
  });
});
