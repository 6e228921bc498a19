import { select } from '@extkit/devkit/rules';
import type { ManifestModel } from '../manifest/manifest-model.ts';

/** Where an extension runs: on an ActiveGate, or on the host with its OneAgent. */
export type ActivationContext = 'REMOTE' | 'LOCAL';

export const CONTEXTS: readonly {
  readonly context: ActivationContext;
  readonly suffix: string;
  readonly key: string;
}[] = [
  { context: 'REMOTE', suffix: 'Remote', key: 'remote' },
  { context: 'LOCAL', suffix: 'Local', key: 'local' },
];

/** SNMP and SQL have no local configuration (facts 4.4 and 6). */
const REMOTE_ONLY = /^(snmp|sql[A-Z]\w*)$/;

/** Where the extension can be activated, as far as that is known. */
export function activationContexts({ manifest, datasources }: ManifestModel): readonly ActivationContext[] | undefined {
  const [datasource, ...others] = datasources;
  if (datasource === undefined || others.length > 0) return undefined;
  if (datasource.key !== 'python') return REMOTE_ONLY.test(datasource.key) ? ['REMOTE'] : undefined;
  const declared = CONTEXTS.filter(({ key }) => select(manifest.value, ['python', 'activation', key]).length > 0);
  return declared.length === 0 ? undefined : declared.map(({ context }) => context);
}
