import { describe, expect, it } from 'vitest';
import { identify } from './identify.ts';

const head = (text: string) => {
  const { name, version } = identify('extension/extension.yaml', text) ?? {};
  return { name, version };
};

describe('the project of a manifest', () => {
  it.each([
    ['extensions/queue-depth/extension/extension.yaml', 'extensions/queue-depth'],
    ['extensions/queue-depth/src/extension.yaml', 'extensions/queue-depth'],
    ['extension/extension.yaml', '.'],
    ['src/extension/extension.yaml', 'src'],
    ['/home/me/queue-depth/extension/extension.yaml', '/home/me/queue-depth'],
    ['/extension/extension.yaml', '/'],
  ])('%s belongs to %s', (manifestPath, root) => {
    expect(identify(manifestPath, 'name: custom:x')?.root).toBe(root);
  });

  it.each([
    'extension.yaml',
    'other/extension.yaml',
    'my-extension/extension.yaml',
    'extension/extension.yml',
    'extension/extension.yaml/x',
  ])('%s is no manifest', (manifestPath) => {
    expect(identify(manifestPath, 'name: custom:x')).toBeUndefined();
  });
});

describe('the head of a manifest', () => {
  const expected = { name: 'custom:queue-depth', version: '1.2.3' };

  it.each([
    ['plain', 'name: custom:queue-depth\nversion: 1.2.3\n'],
    ['in double quotes', 'name: "custom:queue-depth"\nversion: "1.2.3"\n'],
    ['in single quotes', "name: 'custom:queue-depth'\nversion: '1.2.3'\n"],
    ['followed by comments', 'name: custom:queue-depth   # ours\nversion: "1.2.3" # next: 2.0.0\n'],
    ['after a byte-order mark', '\uFEFFname: custom:queue-depth\nversion: 1.2.3\n'],
    ['with Windows line ends', 'name: custom:queue-depth\r\nversion: 1.2.3\r\n'],
    [
      'behind comments and other keys',
      '# a comment\n---\nauthor:\n  name: Someone\n  version: 9\nversion: 1.2.3\nname: custom:queue-depth',
    ],
    ['with quoted keys', '"name": custom:queue-depth\n\'version\': 1.2.3'],
  ])('is read %s', (_, text) => {
    expect(head(text)).toEqual(expected);
  });

  it.each([
    ['nothing', ''],
    ['a broken document', '{{{\n\t- name: x'],
    ['values that need a parser', 'name: >-\n  custom:x\nversion: "1\\x2e2"\n'],
    ['empty values', 'name:\nversion: ""\n'],
    ['names that stand elsewhere', 'author:\n  name: Someone\nnames: x\n'],
  ])('stays unknown where there is %s, and the manifest is one nevertheless', (_, text) => {
    expect(identify('extension/extension.yaml', text)).toMatchObject({ root: '.' });
    expect(head(text)).toEqual({ name: undefined, version: undefined });
  });

  it('keeps a # that belongs to a value', () => {
    expect(head('name: custom:a#b\nversion: 1').name).toBe('custom:a#b');
  });
});

describe('the files that count', () => {
  it('are those of the packed folder but for dotfiles, and what is read beside it', () => {
    expect(identify('a/src/extension.yaml', '')?.inputs).toEqual([
      'src/**/*',
      '!src/**/.*',
      '!src/**/.*/**',
      '*/__init__.py',
      'src/*/__init__.py',
      'activation.json',
      'local-activation.json',
      'config/simulator.json',
      'setup.py',
      'pyproject.toml',
    ]);
  });
});

describe('the artifacts', () => {
  it('are the signed bundle and the unsigned extension', () => {
    expect(identify('a/src/extension.yaml', 'name: custom:x\nversion: 1.0.0')?.artifacts).toEqual([
      'custom_x-1.0.0.zip',
      'extension.zip',
    ]);
  });

  it.each([
    'name: custom:x',
    'name: ../x\nversion: 1.0.0',
    'name: a/b\nversion: 1.0.0',
    'name: x\nversion: <%=version%>',
    'name: x*\nversion: 1',
  ])('are unknown for %j, which makes no file name', (text) => {
    expect(identify('a/src/extension.yaml', text)?.artifacts).toBeUndefined();
  });
});

it('reads a head in a time that does not depend on what is odd in it', () => {
  const hostile = `name:${' '.repeat(200_000)}\nname: x${' '.repeat(200_000)}y`;
  const start = performance.now();
  identify('extension/extension.yaml', hostile);
  expect(performance.now() - start).toBeLessThan(1_000);
});
