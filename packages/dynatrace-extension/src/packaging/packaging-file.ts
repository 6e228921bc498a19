import type { Location } from '@extkit/devkit';

/** What a packaging file of Python says word for word. What it computes or reads elsewhere is left out. */
export interface PackagingFile {
  /** Absolute. */
  readonly file: string;
  /** The place is the text's, without its quotes. */
  readonly version?: Location & { readonly text: string };
  /** All packages that the program needs, normalized; the place is where the list begins. */
  readonly requirements?: Location & { readonly names: readonly string[] };
  /** Why the file cannot be read. */
  readonly problem?: Location & { readonly reason: string };
}

/** The name of a package in a requirement such as `dt_extensions_sdk[cli]>=1.10; python_version > "3.9"`, as PEP 503 normalizes it. */
export function requiredName(requirement: string): string {
  const [name = ''] = /^\s*[A-Za-z0-9._-]*/.exec(requirement) ?? [];
  return name
    .trim()
    .toLowerCase()
    .replaceAll(/[._-]+/g, '-');
}
