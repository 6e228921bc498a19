import { selectText, type Rule } from '@extkit/devkit/rules';
import type { ManifestModel } from '../../manifest/manifest-model.ts';

/** Whether the text still holds a placeholder of a template, such as `<%=version%>`. */
export function isTemplate(text: string): boolean {
  return text.includes('<%');
}

export const template: Rule<ManifestModel> = {
  code: 'DTX0016',
  severity: 'error',
  summary: 'The name and the version are no placeholders of a template.',
  source: 'facts 3.3 (version)',
  explanation:
    'What is verified here is what will be packed. Let the step that fills the template run before, and verify its result.',
  check({ manifest }, report) {
    for (const key of ['name', 'version']) {
      const value = selectText(manifest.value, [key]);
      if (value === undefined || !isTemplate(value)) continue;
      report({
        at: manifest.at([key]),
        message: `The ${key} still holds the template placeholder '${value}': make the real manifest from the template first.`,
      });
    }
  },
};
