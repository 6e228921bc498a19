import type { RuleInfo } from '@extkit/devkit';

export const possibleSecret: RuleInfo = {
  code: 'DTP0090',
  severity: 'warning',
  summary: 'No file that is packed looks like a secret: a private key, a password or a token.',
  source: 'ours: a plugin is handed to others, and the SDK packs whatever lies in its folder',
};

/** Every diagnostic that `build` gives besides those of `verify`. Kept light, for it is read without building anything. */
export const buildRules: readonly RuleInfo[] = [possibleSecret];
