import type { RuleInfo } from '@extkit/devkit';
import { pythonBuildRules } from './python-build/python-build-rules.ts';
import { wheelRules } from './wheels/wheel-rules.ts';

/** Every diagnostic that `build` gives besides those of `verify`. Kept light, for it is read without building anything. */
export const buildRules: readonly RuleInfo[] = [...Object.values(wheelRules), ...pythonBuildRules];
