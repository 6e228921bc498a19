import { suggest } from '@extkit/devkit';
import type { Rule } from '@extkit/devkit/rules';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { prometheusLevels, valuesOf } from './prometheus-levels.ts';

const FUNCTION = '$reference';

export const prometheusReference: Rule<ManifestModel> = {
  code: 'DTX0172',
  severity: 'warning',
  summary: 'A dimension from another metric is written `$reference(metric:<name>, ref:<label>)`.',
  source: 'facts 3.4',
  explanation:
    'The function takes the label of another scraped metric, with the name of that metric and of the label as its two arguments. Written otherwise, the text itself becomes the dimension.',
  check(model, report) {
    for (const { dimensions } of prometheusLevels(model)) {
      for (const { text, path } of valuesOf(dimensions)) {
        if (!text.startsWith('$') || referenceIn(text)) continue;
        const name = /^\$\w*/.exec(text)?.[0] ?? '$';
        const isMisspelt = name !== FUNCTION && suggest(name, [FUNCTION]) !== undefined;
        report({
          at: model.manifest.at(path),
          message: `'${text}' is no reference${isMisspelt ? ` (did you mean '${FUNCTION}'?)` : ''}: write it like ${FUNCTION}(metric:build_info, ref:version).`,
        });
      }
    }
  },
};

/** A part of a text: its name, and its offset in UTF-16 code units. */
export interface NamedPart {
  readonly name: string;
  readonly start: number;
}

/** What a reference names; nothing where the text is none. */
export function referenceIn(text: string): { readonly metric: NamedPart; readonly label: NamedPart } | undefined {
  const [, open = '', metric, between = '', label] =
    /^(\$reference\(\s*metric:)([^\s,()]+)(\s*,\s*ref:)([^\s,()]+)\s*\)$/.exec(text) ?? [];
  if (metric === undefined || label === undefined) return undefined;
  const start = open.length;
  return { metric: { name: metric, start }, label: { name: label, start: start + metric.length + between.length } };
}
