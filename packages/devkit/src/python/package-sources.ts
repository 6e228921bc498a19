import { resolve } from 'node:path';
import { Secret } from '../secret.ts';
import type { PipOptions } from './pip-options.ts';

/** How pip is told where to look for packages. */
export interface PackageSources {
  readonly arguments: readonly string[];
  /** An address may hold a password: unlike arguments, the environment is not for all users to see. */
  readonly environment: NodeJS.ProcessEnv;
}

/** @param directory what relative paths are relative to; absolute */
export function packageSources(options: PipOptions, directory: string): PackageSources {
  const { indexUrl, extraIndexUrls, findLinks = [], constraints = [], noIndex = false } = options;
  const addresses = findLinks.filter(isAddress);
  const folders = findLinks.filter((place) => !isAddress(place));
  return {
    arguments: [
      ...(noIndex ? ['--no-index'] : []),
      ...folders.flatMap((folder) => ['--find-links', resolve(directory, folder)]),
      ...constraints.flatMap((file) => ['--constraint', resolve(directory, file)]),
    ],
    environment: {
      ...(indexUrl && { PIP_INDEX_URL: reveal(indexUrl) }),
      ...(extraIndexUrls && { PIP_EXTRA_INDEX_URL: extraIndexUrls.map(reveal).join(' ') }),
      ...(addresses.length > 0 && { PIP_FIND_LINKS: addresses.join(' ') }),
    },
  };
}

function isAddress(place: string): boolean {
  return place.includes('://');
}

function reveal(value: string | Secret): string {
  return value instanceof Secret ? value.reveal() : value;
}
