import { format, inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { Secret } from './secret.ts';

describe('Secret', () => {
  const secret = new Secret('s3cr3t');

  it('gives its value to who asks for it', () => {
    expect(secret.reveal()).toBe('s3cr3t');
  });

  it.each<[string, () => unknown]>([
    ['a template', () => `key: ${String(secret)}`],
    ['a concatenation', () => ['key: ', secret].join('')],
    ['JSON', () => JSON.stringify({ secret, list: [secret] })],
    ['inspection, with all that is hidden', () => inspect({ secret }, { showHidden: true, depth: 9 })],
    ['the console', () => format('%s %o %O %j', secret, secret, secret, secret)],
    ['an error', () => new Error(String(secret), { cause: secret }).stack],
    ['its properties', () => Reflect.ownKeys(secret)],
    ['a copy of its properties', () => inspect(Object.assign({}, secret), { showHidden: true })],
    ['a clone, as it goes to a worker', () => inspect(structuredClone(secret), { showHidden: true })],
  ])('does not show in %s', (_, show) => {
    expect(inspect(show())).not.toContain('s3cr3t');
  });

  it('shows that there is one', () => {
    expect(String(secret)).toBe('[secret]');
    expect(JSON.stringify({ secret })).toBe('{"secret":"[secret]"}');
    expect(inspect(secret)).toBe('[secret]');
  });
});
