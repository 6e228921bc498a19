import type { SourceDocument } from '@extkit/devkit/documents';
import type { Rule } from '@extkit/devkit/rules';
import { activationSchemas } from '../../activation/activation-schemas.ts';
import { CONTEXTS } from '../../activation/activation-contexts.ts';
import { isObject } from '../../activation/settings-schema.ts';
import type { ManifestModel } from '../../manifest/manifest-model.ts';

/** The properties that a schema needs because the manifest names it for them. */
function neededProperties({ files }: ManifestModel, document: SourceDocument): string[] {
  return CONTEXTS.filter(({ key }) =>
    files.some((file) => file.document === document && file.purpose === 'activation schema' && file.at[2] === key),
  ).map(({ suffix }) => `python${suffix}`);
}

export const schemaRoot: Rule<ManifestModel> = {
  code: 'DTX0254',
  severity: 'error',
  summary: "An activation schema has 'pythonRemote' or 'pythonLocal', or both, as the manifest activates it.",
  source: 'facts 3.7 (3), 6',
  explanation:
    "Dynatrace looks for the settings of an ActiveGate under 'pythonRemote' and for those of a host under 'pythonLocal', and refuses a schema in which they are missing or called 'python'.",
  check(model, report) {
    for (const { document, schema } of activationSchemas(model)) {
      const { properties, value } = schema.root;
      const missing = neededProperties(model, document).filter((name) => !properties.has(name));
      // The file's schema says that there are no properties at all.
      if (missing.length === 0 || !isObject(value.properties)) continue;
      const names = missing.map((name) => `'${name}'`).join(' and ');
      const mistaken = properties.get('python');
      report(
        mistaken === undefined
          ? {
              at: document.at(['properties'], 'key'),
              message: `${names} ${missing.length === 1 ? 'is' : 'are'} missing, for which the manifest names this schema: add ${missing.length === 1 ? 'it' : 'them'}, or remove the activation from the manifest.`,
            }
          : {
              at: document.at(mistaken.path, 'key'),
              message: `Dynatrace does not know the property 'python': call it ${names}, for which the manifest names this schema.`,
            },
      );
    }
  },
};
