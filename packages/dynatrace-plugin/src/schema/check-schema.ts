import type { Diagnostic } from '@extkit/devkit';
import type { SourceDocument } from '@extkit/devkit/documents';
import { createSchemaChecker } from '@extkit/devkit/schema';
import { pluginKind } from '../manifest/plugin-kind.ts';
import { activeGateSchema, oneAgentSchema } from './manifest-schemas.ts';
import { schemaRules } from './schema-rules.ts';

const codes = Object.fromEntries(Object.entries(schemaRules).map(([kind, { code }]) => [kind, code]));

/** Made once per process: compiling a schema takes far longer than checking a manifest. */
const checkers = {
  activegate: createSchemaChecker({ schema: activeGateSchema, codes, dialect: 'draft-04' }),
  oneagent: createSchemaChecker({ schema: oneAgentSchema, codes, dialect: 'draft-04' }),
};

/** Gives what is wrong with the manifest's shape, sorted by place. */
export function checkSchema(manifest: SourceDocument): Diagnostic[] {
  return checkers[pluginKind(manifest.value)].check(manifest);
}
