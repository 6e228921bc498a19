import type { ExtensionFormat } from '@extkit/devkit';
import { format as graphFormat } from './graph/index.ts';
import { ruleInfos } from './rules/rule-infos.ts';
import { templates } from './templates/index.ts';

/** Dynatrace extensions of the 2.0 framework: a folder with an `extension.yaml`, shipped as a signed zip. */
export const format: ExtensionFormat = { ...graphFormat, rules: ruleInfos, templates };
