import { expect, it } from 'vitest';
import { maskObservation, secretMask } from './mask-secrets.ts';

it('masks a secret as it is and as it stands in a URL', () => {
  const mask = secretMask(['a b/c']);
  expect(mask('user:a b/c')).toBe('user:******');
  expect(mask('?p=a%20b%2Fc&q=1')).toBe('?p=******&q=1');
});

it('masks a secret whole where another one is a part of it', () => {
  expect(secretMask(['hush', 'hush-hush'])('hush-hush')).toBe('******');
});

it('copes with no secret, an empty one, and half a surrogate pair', () => {
  expect(secretMask([])('text')).toBe('text');
  expect(secretMask(['', '\uD800'])('text')).toBe('text');
});

it('leaves whole the words by which observations are told apart', () => {
  const mask = secretMask(['o']);
  const time = 0;
  const metric = { type: 'metric', time, key: 'load', value: 'OK', dimensions: { port: 'io' } } as const;
  expect(maskObservation(metric, mask)).toEqual({ ...metric, dimensions: { port: 'i******' } });
  const log = { type: 'log', time, level: 'info', message: 'so' } as const;
  expect(maskObservation(log, mask)).toEqual({ ...log, message: 's******' });
});
