import { metricKey } from './collection.ts';
import { form, list, name, object, text, type Schema } from './schema.ts';

const version = form('^3\\.[0-9]+$', "must be a Python version such as '3.10'");

/** `{ path }`, `{}` and nothing at all are accepted (facts 3.4). */
const activation: Schema = { ...object({ path: name }), type: ['object', 'null'] };

/** Program code of the extension's own, run by the Python that comes with the agent (facts 3.4). */
export const python = object(
  {
    runtime: object(
      {
        module: form(
          '^[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*)*$',
          'must be the name of a Python module, such as my_extension',
        ),
        version: object({ min: version, max: version }),
      },
      ['module'],
    ),
    activation: object({ remote: activation, local: activation }),
    /** Unlike elsewhere, a feature set may be called `default` here. */
    featureSets: list(
      object({ featureSet: text({ min: 1, max: 100 }), metrics: list(object({ key: metricKey }, ['key'])) }, [
        'featureSet',
      ]),
    ),
  },
  ['runtime'],
);
