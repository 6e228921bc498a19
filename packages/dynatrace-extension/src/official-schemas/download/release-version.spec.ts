import type { HttpClient } from '@extkit/devkit/http';
import { rejectionOf } from '@extkit/testing';
import { expect, it } from 'vitest';
import { releaseVersion } from './release-version.ts';

const releases = [{ tag_name: '1.346.0' }, { tag_name: '1.345.9' }, { tag_name: '1.345.10' }, {}, null];

const client: HttpClient = {
  send: ({ url }) =>
    Promise.resolve({
      status: url.host === 'api.github.com' ? 200 : 404,
      headers: {},
      body: JSON.stringify(releases),
      truncated: false,
    }),
  close: () => Promise.resolve(),
};

function version(wish: string): Promise<string | undefined> {
  return releaseVersion({ client }, wish, 'https://github.com/example/releases', false);
}

it('is the newest one of those that begin so', async () => {
  expect(await version('1.345')).toBe('1.345.10');
  expect(await version('1')).toBe('1.346.0');
  expect(await rejectionOf(version('1.34'))).toMatchObject({
    message: 'Dynatrace has published no schemas of version 1.34: give another.',
  });
});

it('is the one that is named whole, and nobody is asked', async () => {
  expect(await version('1.2.3')).toBe('1.2.3');
});
