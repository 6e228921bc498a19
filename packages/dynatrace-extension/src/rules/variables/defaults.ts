import { select, selectText, type Rule } from '@extkit/devkit/rules';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { variables } from '../../manifest/variables.ts';
import { isTame, patternOf } from './variable-pattern.ts';

export const variableDefault: Rule<ManifestModel> = {
  code: 'DTX0094',
  severity: 'warning',
  needs: ['vars'],
  summary: 'The default of a variable is a value that users might enter.',
  source: 'facts 3.3 (vars)',
  explanation:
    "A default that is none of 'availableValues', longer than 'maxLength' or against the 'pattern' cannot be kept by whoever activates the extension.",
  check({ manifest }, report) {
    for (const { path, value } of variables(manifest)) {
      const [found] = select(value, ['defaultValue']);
      const fault = found && faultOfDefault(found.value, value);
      if (fault !== undefined) report({ at: manifest.at([...path, 'defaultValue']), message: fault });
    }
  },
};

/** What is neither a text nor a number nor a boolean is the schema's business. */
function textOf(value: unknown): string | undefined {
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : undefined;
}

function faultOfDefault(preset: unknown, variable: unknown): string | undefined {
  const text = textOf(preset);
  if (text === undefined) return undefined;
  const choice = select(variable, ['availableValues', '*', 'value']).flatMap(({ value }) => textOf(value) ?? []);
  if (selectText(variable, ['type']) === 'enum' && choice.length > 0 && !choice.includes(text)) {
    return `The default '${text}' is none of the availableValues: choose one of them, such as '${choice[0]}'.`;
  }
  const maxLength = select(variable, ['maxLength'])[0]?.value;
  if (typeof maxLength === 'number' && text.length > maxLength) {
    return `The default has ${text.length} characters, and maxLength allows ${maxLength}: shorten it or raise maxLength.`;
  }
  const pattern = selectText(variable, ['pattern']);
  const tested = pattern !== undefined && isTame(pattern, text) ? patternOf(pattern) : undefined;
  if (!tested || tested.test(text)) return undefined;
  return `The default '${text}' does not match the pattern '${pattern}': correct one of the two.`;
}

export const variablePattern: Rule<ManifestModel> = {
  code: 'DTX0095',
  severity: 'warning',
  summary: 'The pattern of a variable is a regular expression.',
  source: 'facts 3.3 (vars)',
  explanation:
    'Whatever a user enters is checked by the pattern. One that is not valid lets nothing pass, or everything.',
  check({ manifest }, report) {
    for (const { path, value } of variables(manifest)) {
      const pattern = selectText(value, ['pattern']);
      if (pattern === undefined || patternOf(pattern)) continue;
      report({
        at: manifest.at([...path, 'pattern']),
        message: `The pattern '${pattern}' is not a valid regular expression: mind parentheses, brackets and what stands before '*', '+' and '?'.`,
      });
    }
  },
};
