import { expect, it } from 'vitest';
import { maskObservation, secretMask } from './mask-secrets.ts';

it('masks a secret as it is and as it stands in a URL', () => {
  const mask = secretMask(['a b/c']);
  expect(mask('user:a b/c')).toBe('user:******');
  expect(mask('?p=a%20b%2Fc&q=1')).toBe('?p=******&q=1');
});

it.each([
  ['of a URL', ["it's@home ö!"], 'it%27s%40home%20%C3%B6%21 it%27s%40home+%c3%b6%21'],
  ['of JSON', ['"ö" \\ /'], String.raw`\"\u00f6\" \\ /`],
  ['that Python shows', ["'ö'"], String.raw`"'ö'" b'\'\xc3\xb6\''`],
  [
    'of several lines, each by itself',
    ['one line\nand two'],
    'one line, and two, one line and two, one line\\nand two',
  ],
  ['with a half of a surrogate pair', ['\uD800x'], '\uD800x \\ud800x'],
])('masks a secret in the form %s', (_, secrets, text) => {
  expect(secretMask(secrets)(text)).toMatch(/^[b'", ]*(?:\*{6}[b'", ]*)+$/);
});

it('takes a secret for text, never for a pattern', () => {
  const mask = secretMask(['.*[a-z](b|c)+$^{2}']);
  expect(mask('.*[a-z](b|c)+$^{2}')).toBe('******');
  expect(mask('harmless')).toBe('harmless');
});

it('takes no long time for long secrets and texts', () => {
  const long = Array.from({ length: 2_000 }, (_, index) => `${index}ö!`).join('');
  const slashes = '\\'.repeat(1_000_000);
  const started = performance.now();
  expect(secretMask([long, '!a'])(`${slashes}${long}`)).toMatch(/^\\*\**$/);
  expect(performance.now() - started).toBeLessThan(5_000);
});

it('masks what the plugin calls the property of an event', () => {
  const event = { type: 'event', time: 0, eventType: 'ERROR_EVENT', title: '', description: '' } as const;
  const masked = maskObservation({ ...event, properties: { hush: 'hush' } }, secretMask(['hush']));
  expect(masked).toEqual({ ...event, properties: { '******': '******' } });
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
