import { select, selectText, type Rule } from '@extkit/devkit/rules';
import type { PluginModel } from '../manifest/plugin-model.ts';

/** What a default value must look like, by the type of its property in upper case; a text may stand for what it says. */
const FORMS: Readonly<Record<string, { readonly form: RegExp; readonly type: string; readonly words: string }>> = {
  BOOLEAN: { form: /^(true|false)$/i, type: 'boolean', words: 'true or false' },
  INTEGER: { form: /^[+-]?\d+$/, type: 'number', words: 'a whole number' },
  FLOAT: { form: /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i, type: 'number', words: 'a number' },
};
const TEXT = { form: /^/, type: 'string', words: 'a text' };

export const defaultValues: Rule<PluginModel> = {
  code: 'DTP0034',
  severity: 'warning',
  summary: 'A default value is of the type of its property.',
  source: 'facts 1.7 (not verified by the SDK)',
  check({ manifest }, report) {
    for (const { path, value: property } of select(manifest.value, ['properties', '*'])) {
      const type = selectText(property, ['type'])?.toUpperCase();
      const [found] = select(property, ['defaultValue']);
      const value = found?.value;
      // Other types are the schema's business.
      if (type === undefined || !['string', 'number', 'boolean'].includes(typeof value)) continue;
      const wanted = FORMS[type] ?? TEXT;
      if (typeof value === 'string' ? wanted.form.test(value) : typeof value === wanted.type) continue;
      report({
        at: manifest.at([...path, 'defaultValue']),
        message: `The default of a property of type ${type} must be ${wanted.words}, not ${JSON.stringify(value)}.`,
      });
    }
  },
};

export const dropdownValues: Rule<PluginModel> = {
  code: 'DTP0035',
  severity: 'warning',
  summary: 'A property of type Dropdown has values to choose from, and one of them is its default.',
  source: 'facts 1.7 (HELP: a rule of the server)',
  check({ manifest }, report) {
    for (const { path, value: property } of select(manifest.value, ['properties', '*'])) {
      if (selectText(property, ['type'])?.toUpperCase() !== 'DROPDOWN') continue;
      const values = select(property, ['dropdownValues', '*']).map(({ value }) => value);
      const [found] = select(property, ['defaultValue']);
      if (values.length === 0) {
        report({
          at: manifest.at([...path, 'type']),
          message: "A Dropdown needs values to choose from: add 'dropdownValues'.",
        });
      } else if (found === undefined) {
        report({
          at: manifest.at([...path, 'type']),
          message: "A Dropdown needs a default: add 'defaultValue', one of its values.",
        });
      } else if (!values.includes(found.value)) {
        const message = `${JSON.stringify(found.value)} is none of the 'dropdownValues': choose one of them.`;
        report({ at: manifest.at([...path, 'defaultValue']), message });
      }
    }
  },
};
