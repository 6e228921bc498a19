import type { Rule } from '@extkit/devkit/rules';
import { activationContexts, CONTEXTS } from '../../activation/activation-contexts.ts';
import { configurations } from '../../activation/configurations.ts';
import type { ManifestModel } from '../../manifest/manifest-model.ts';

export const configurationContext: Rule<ManifestModel> = {
  code: 'DTX0266',
  severity: 'warning',
  summary:
    'A monitoring configuration in the project is for a context in which the extension can run, and has its settings.',
  source: 'facts 3.4, 6',
  explanation:
    "With 'REMOTE' the extension runs on an ActiveGate and reads the settings that end in 'Remote', with 'LOCAL' on a host and those that end in 'Local'; for Python, the manifest says under 'activation' which of them there are.",
  check(model, report) {
    const possible = activationContexts(model);
    const datasource = model.datasources[0]?.key ?? '';
    for (const { document, path, value } of configurations(model)) {
      const own = CONTEXTS.find(({ context }) => context === value.activationContext);
      if (own === undefined) continue;
      const at = document.at([...path, 'activationContext']);
      if (possible !== undefined && !possible.includes(own.context)) {
        const advice = datasource === 'python' ? `or declare 'activation.${own.key}' in the manifest` : 'or remove it';
        report({
          at,
          message: `The extension does not run ${own.context}: write '${possible.join("' or '")}', ${advice}.`,
        });
        continue;
      }
      const other = CONTEXTS.find((context) => context !== own && Object.hasOwn(value, datasource + context.suffix));
      if (other === undefined || Object.hasOwn(value, datasource + own.suffix)) continue;
      report({
        at,
        message: `The configuration is for ${own.context}, but has only '${datasource}${other.suffix}': write '${other.context}', or add '${datasource}${own.suffix}'.`,
      });
    }
  },
};
