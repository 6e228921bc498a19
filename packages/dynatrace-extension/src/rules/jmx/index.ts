import type { Rule } from '@extkit/devkit/rules';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { jmxProperty } from './properties.ts';
import { jmxQuery, missingJmxQuery } from './query.ts';
import { jmxValue } from './values.ts';

/** 018x: JMX. */
export const jmxRules: readonly Rule<ManifestModel>[] = [jmxValue, jmxQuery, jmxProperty, missingJmxQuery];
