import type { Diagnostic } from '@extkit/devkit';
import type { ManifestModel } from '../manifest/manifest-model.ts';
import { schemaRules } from '../schema/schema-rules.ts';
import { wrongType } from './check-scalar.ts';
import { checkObject } from './check-value.ts';
import { configurationType } from './configuration-type.ts';
import { configurationsIn, type Configuration } from './configurations.ts';
import { scopeBreach } from './scope.ts';
import { isObject } from './settings-schema.ts';
import type { ValueProblem } from './value-problem.ts';

/**
 * Gives what is wrong with the monitoring configurations that lie in the project, by the activation schema or by what is
 * known of the datasource. All of it is a warning, even what is no JSON: the file is a developer's own, it is never packed,
 * and whatever is wrong with it does not keep the extension from being built and uploaded.
 */
export function checkConfigurations(model: ManifestModel): Diagnostic[] {
  return model.project.activations.flatMap((document) => [
    ...document.problems.map((problem): Diagnostic => ({ ...problem, severity: 'warning' })),
    ...configurationsIn(document)
      .flatMap((configuration) => problemsOf(model, configuration))
      .map(({ kind, path, part, message }): Diagnostic => {
        return { code: schemaRules[kind].code, severity: 'warning', message, ...document.at(path, part) };
      }),
  ]);
}

function problemsOf(model: ManifestModel, { path, value, scope }: Configuration): ValueProblem[] {
  if (!isObject(value)) return [wrongType('an object', path)];
  const words = scopeBreach(model.datasources[0]?.key, scope);
  const wrongScope: ValueProblem[] =
    words === undefined
      ? []
      : [{ kind: 'form', path: [...path.slice(0, -1), 'scope'], part: 'value', message: `'scope' must be ${words}.` }];
  return [...wrongScope, ...checkObject(configurationType(model, value), value, path)];
}
