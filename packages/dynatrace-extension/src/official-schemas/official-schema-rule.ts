import type { RuleExample, RuleInfo } from '@extkit/devkit';

/** Apart from the check, which loads a schema compiler. */
export const officialSchemaRule = {
  code: 'DTX0028',
  severity: 'error',
  summary: 'The extension keeps to Dynatrace\'s own schemas, where the option "schemas" names a folder of them.',
  explanation:
    'An environment refuses an extension that breaks the schemas of its version. The message names the schema that ' +
    'demands it. What another diagnostic says already is not said again. A value that Dynatrace calls deprecated is a ' +
    'warning; a pattern of a schema that cannot be checked here is shown as info, in the file of the schema.',
  source: 'facts 3.1',
} as const satisfies RuleInfo;

/** What a schema set of version 1.345 would find. */
export const officialSchemaExample: RuleExample = {
  code: officialSchemaRule.code,
  wrong: 'minEECVersion: 1345.0.0-beta',
  right: 'minEECVersion: 1.345.0',
};
