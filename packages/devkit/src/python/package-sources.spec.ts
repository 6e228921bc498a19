import { expect, it } from 'vitest';
import { Secret } from '../secret.ts';
import { packageSources } from './package-sources.ts';

it('names folders and files by absolute paths', () => {
  const options = { noIndex: true, findLinks: ['wheels', '/more'], constraints: ['pins.txt'] };
  expect(packageSources(options, '/project')).toEqual({
    arguments: [
      ...['--no-index', '--find-links', '/project/wheels', '--find-links', '/more'],
      ...['--constraint', '/project/pins.txt'],
    ],
    environment: {},
  });
});

it('keeps addresses, which may hold passwords, out of the arguments', () => {
  const options = {
    indexUrl: new Secret('https://ada:hunter2@one.example/simple'),
    extraIndexUrls: ['https://two.example/simple', new Secret('https://three.example/simple')],
    findLinks: ['https://ada:hunter2@four.example/'],
  };
  expect(packageSources(options, '/project')).toEqual({
    arguments: [],
    environment: {
      PIP_INDEX_URL: 'https://ada:hunter2@one.example/simple',
      PIP_EXTRA_INDEX_URL: 'https://two.example/simple https://three.example/simple',
      PIP_FIND_LINKS: 'https://ada:hunter2@four.example/',
    },
  });
});
