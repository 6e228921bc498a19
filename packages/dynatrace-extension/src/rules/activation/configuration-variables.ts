import { suggest } from '@extkit/devkit';
import { select, type Rule } from '@extkit/devkit/rules';
import { breachOf } from '../../activation/constraint.ts';
import { configurations, type ReadableConfiguration } from '../../activation/configurations.ts';
import { isPlaceholder } from '../../activation/placeholder.ts';
import { asObject, isObject, type Raw } from '../../activation/settings-schema.ts';
import type { ManifestModel } from '../../manifest/manifest-model.ts';

/** The manifest's variables by their ids. */
function variables({ manifest }: ManifestModel): ReadonlyMap<string, Raw> {
  const found = select(manifest.value, ['vars', '*']).map(({ value }) => asObject(value));
  return new Map(found.flatMap((variable) => (typeof variable.id === 'string' ? [[variable.id, variable]] : [])));
}

function isRequired({ required, defaultValue }: Raw): boolean {
  return required === true && defaultValue === undefined;
}

/** What a configuration gives to variables; `undefined` where that is no object. */
function values({ value }: ReadableConfiguration): Raw | undefined {
  const { vars = {} } = value;
  return isObject(vars) ? vars : undefined;
}

/** The variable that was meant by an id that the manifest does not have. */
function meant(id: string, defined: ReadonlyMap<string, Raw>, given: Raw): string | undefined {
  return suggest(
    id,
    [...defined.keys()].filter((known) => !Object.hasOwn(given, known)),
  );
}

export const requiredVariables: Rule<ManifestModel> = {
  code: 'DTX0267',
  severity: 'warning',
  summary: 'A monitoring configuration in the project gives a value to every variable that the manifest requires.',
  source: 'facts 3.3 (vars), 6',
  explanation:
    "A variable that is required and has no default has no value but the one that the configuration gives it under 'vars': without one, whatever refers to it stays empty.",
  check(model, report) {
    const defined = variables(model);
    for (const configuration of configurations(model)) {
      const given = values(configuration);
      if (given === undefined) continue;
      const renamed = new Set(Object.keys(given).map((id) => (defined.has(id) ? id : meant(id, defined, given))));
      const missing = [...defined].filter(([id, variable]) => isRequired(variable) && !renamed.has(id));
      if (missing.length === 0) continue;
      const { document, path } = configuration;
      const [first = ''] = Object.keys(configuration.value);
      const names = missing.map(([id]) => `'${id}'`).join(', ');
      report({
        at: document.at([...path, Object.hasOwn(configuration.value, 'vars') ? 'vars' : first], 'key'),
        message: `The manifest requires ${names}: give a value under 'vars'.`,
      });
    }
  },
};

export const knownVariable: Rule<ManifestModel> = {
  code: 'DTX0268',
  severity: 'warning',
  needs: ['vars'],
  summary: 'A monitoring configuration in the project gives values to variables that the manifest has.',
  source: 'facts 3.3 (vars), 6',
  explanation:
    'A value for a variable that the manifest does not define has no effect. Correct the id, or define the variable.',
  check(model, report) {
    const defined = variables(model);
    for (const configuration of configurations(model)) {
      const { document, path } = configuration;
      const given = values(configuration) ?? {};
      for (const id of Object.keys(given)) {
        if (defined.has(id)) continue;
        const near = meant(id, defined, given);
        const advice = near === undefined ? 'remove it, or define it there.' : `did you mean '${near}'?`;
        report({
          at: document.at([...path, 'vars', id], 'key'),
          message: `The manifest has no variable '${id}': ${advice}`,
        });
      }
    }
  },
};

export const variableValue: Rule<ManifestModel> = {
  code: 'DTX0269',
  severity: 'warning',
  summary: 'The value of a variable is one that the manifest allows.',
  source: 'facts 3.3 (vars), 6',
  explanation:
    "The manifest limits what a variable may be: by 'availableValues', 'maxLength' or 'pattern'. Correct the value, or what the manifest says about it.",
  check(model, report) {
    const defined = variables(model);
    for (const configuration of configurations(model)) {
      for (const [id, value] of Object.entries(values(configuration) ?? {})) {
        const must = isPlaceholder(value) ? undefined : breach(defined.get(id), value);
        if (must === undefined) continue;
        report({
          at: configuration.document.at([...configuration.path, 'vars', id]),
          message: `The value of the variable '${id}' ${must}.`,
        });
      }
    }
  },
};

function breach(variable: Raw | undefined, value: unknown): string | undefined {
  if (variable === undefined) return undefined;
  if (isRequired(variable) && (value === '' || value === null)) return 'must not be empty: the manifest requires it';
  const { availableValues, maxLength, pattern, type } = variable;
  const words = Array.isArray(availableValues) ? availableValues.map((one) => asObject(one).value) : [];
  // In the manifest, YAML may read as a number what the configuration has as a text.
  if (type === 'enum' && words.length > 0 && !words.map(String).includes(String(value))) {
    return `must be one of ${words.map((word) => `'${String(word)}'`).join(', ')}`;
  }
  const constraints = [
    { type: 'LENGTH', maxLength },
    { type: 'PATTERN', pattern },
  ];
  return constraints.flatMap((constraint) => breachOf(constraint, value)?.must ?? [])[0];
}
