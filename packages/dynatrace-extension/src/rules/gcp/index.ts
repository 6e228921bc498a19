import type { Rule } from '@extkit/devkit/rules';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { gcpValue } from './values.ts';

/** 019x: Google Cloud. */
export const gcpRules: readonly Rule<ManifestModel>[] = [gcpValue];
