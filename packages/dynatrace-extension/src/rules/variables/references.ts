import { suggest } from '@extkit/devkit';
import { select, type Rule } from '@extkit/devkit/rules';
import { datasourceKeys } from '../../manifest/datasource-keys.ts';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { placeWithin } from '../../manifest/place-within.ts';
import { variableReferences, variables, type VariableReference } from '../../manifest/variables.ts';

export const unusedVariable: Rule<ManifestModel> = {
  code: 'DTX0090',
  severity: 'warning',
  needs: ['datasources', 'vars'],
  summary: "Every variable is used: as 'var:<id>', wherever the manifest takes it.",
  source: 'facts 3.3 (vars), 4.1 (DED020)',
  explanation:
    'Users are asked for a value that changes nothing. Use the variable, alone, in a filter or in a query, or remove it.',
  check({ manifest }, report) {
    const declared = variables(manifest);
    const ids = new Set(declared.map(({ id }) => id.text));
    const used = new Set(variableReferences(manifest.value).map(({ id }) => id));
    // A reference that is misspelt is reported itself.
    const meant = new Set([...used].map((id) => (ids.has(id) ? id : suggest(id, ids))));
    for (const { id } of new Map(declared.map((variable) => [variable.id.text, variable])).values()) {
      if (meant.has(id.text)) continue;
      report({
        at: manifest.at(id.path),
        message: `The variable '${id.text}' is never used: write 'var:${id.text}' where its value belongs, or remove it.`,
      });
    }
  },
};

export const undefinedVariable: Rule<ManifestModel> = {
  code: 'DTX0091',
  severity: 'error',
  needs: ['vars'],
  summary: "Every variable that the datasource uses is defined in 'vars'.",
  source: 'facts 3.3 (vars), 4.1 (DED021)',
  explanation:
    'Nobody is asked for a value, so that nothing can be put in its place. Correct the id or define the variable.',
  check({ manifest }, report) {
    const ids = new Set(variables(manifest).map(({ id }) => id.text));
    for (const reference of referencesOfDatasources(manifest.value)) {
      const { id, path, start } = reference;
      if (ids.has(id)) continue;
      const meant = suggest(id, ids);
      report({
        at: placeWithin(manifest, { path }, { start, length: `var:${id}`.length }),
        message: `There is no variable '${id}'${meant === undefined ? '' : ` (did you mean '${meant}'?)`}: correct the id or add it to 'vars'.`,
      });
    }
  },
};

/** Elsewhere, such a text may be anything. */
function referencesOfDatasources(manifest: unknown): VariableReference[] {
  return datasourceKeys.flatMap((key) =>
    select(manifest, [key]).flatMap(({ value, path }) => variableReferences(value, path)),
  );
}
