import type { ProjectNames } from './project-names.ts';

/** Of every new project: in the manifest and in the activation, which must agree. */
export const INITIAL_VERSION = '0.1.0';

const DEFAULT_AUTHOR = 'My team';

/** The manifest's first lines, the same for every datasource. 1.333 is the oldest version known to take `documents`. */
export function manifestHead({ extension }: ProjectNames, author = ''): string {
  return `# How extensions are made: https://docs.dynatrace.com/docs/shortlink/extension-yaml

# Only names that begin with "custom:" may be signed with a certificate of your own.
name: ${extension}
# Raise it for every upload, and in activation.json if there is one.
version: ${INITIAL_VERSION}
minDynatraceVersion: "1.333.0"
author:
  name: ${JSON.stringify(author.trim() === '' ? DEFAULT_AUTHOR : author)}
`;
}
