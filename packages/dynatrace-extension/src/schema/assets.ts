import { anything, flag, list, name, object, openObject, text } from './schema.ts';

/** Files that come with the extension, and what is made of them in the environment (facts 3.2, 3.3). */

const file = object({ path: name }, ['path']);

export const dashboards = list(file, { max: 10 });
export const alerts = list(file, { max: 100 });

export const documents = openObject({
  dashboards: list(openObject({ displayName: text(), path: name }, ['path'])),
  screens: list({ type: 'object' }),
});

const pipeline = object({ displayName: text(), pipelinePath: name, configScope: name }, ['pipelinePath']);
const source = object({ displayName: text(), sourcePath: name, configScope: name }, ['sourcePath']);

export const openpipeline = object({ pipelines: list(pipeline), sources: list(source) });

export const alertTemplates = list(
  openObject({
    title: text(),
    description: text(),
    enabled: flag,
    analyzer: openObject({ name, input: { type: 'object' } }, ['name']),
    /** Its keys are properties of events, such as `event.type`. */
    eventTemplate: { type: 'object' },
    executionSettings: { type: 'object' },
  }),
);

export const processes = list(
  object(
    {
      name,
      detection: list(
        object(
          {
            id: name,
            processGroupName: name,
            rules: list(object({ property: name, condition: name }, ['property', 'condition'])),
          },
          ['id'],
        ),
      ),
    },
    ['name'],
  ),
);

/** Known by name only. */
export const logs = {
  logMetrics: anything,
  logEvents: anything,
  logProcessingRules: anything,
  eventTemplates: anything,
};
