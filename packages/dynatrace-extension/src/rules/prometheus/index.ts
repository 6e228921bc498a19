import type { Rule } from '@extkit/devkit/rules';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { prometheusName } from './names.ts';
import { prometheusReference } from './reference.ts';
import { prometheusValue } from './values.ts';

/** 017x: Prometheus. */
export const prometheusRules: readonly Rule<ManifestModel>[] = [prometheusValue, prometheusName, prometheusReference];
