import type { OptionInfos } from '../format.ts';
import type { Secret } from '../secret.ts';

/** Where a path may be relative, it is so to the project's directory. What is not given, pip's own configuration says. */
export interface PipOptions {
  /** The Python interpreter whose pip is used. @default "python3", on Windows "python" */
  readonly python?: string;
  /** The address of a package index to use instead of PyPI. */
  readonly indexUrl?: string | Secret;
  readonly extraIndexUrls?: readonly (string | Secret)[];
  /** Folders and addresses in which packages lie side by side. */
  readonly findLinks?: readonly string[];
  /** Asks no package index: everything has to come from `findLinks`. */
  readonly noIndex?: boolean;
  /** Files that pin versions. Without them, an index decides anew at each build what exactly is packed. */
  readonly constraints?: readonly string[];
}

/** The same, as users are told and what they give is checked by. */
export const pipOptionInfos = {
  python: { type: 'string', description: 'The Python interpreter whose pip is used' },
  indexUrl: { type: 'string', description: 'The address of a package index to use instead of PyPI' },
  extraIndexUrls: { type: 'array', description: 'The addresses of further package indexes' },
  findLinks: { type: 'array', description: 'Folders and addresses in which packages lie side by side' },
  noIndex: { type: 'boolean', description: 'Asks no package index' },
  constraints: { type: 'array', description: 'Files that pin versions' },
} as const satisfies OptionInfos;
