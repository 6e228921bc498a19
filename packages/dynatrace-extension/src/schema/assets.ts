import { anything, expecting, list, name, object, openObject, text, warning, word, type Schema } from './schema.ts';

/** Files that come with the extension, and what is made of them in the environment (facts 3.2, 3.3). */

const file = object({ path: name }, ['path']);

export const dashboards = list(file, { max: 10 });
export const alerts = list(file, { max: 100 });

export const documents = openObject({
  dashboards: list(openObject({ displayName: text(), path: name }, ['path'])),
  screens: list({ type: 'object' }),
});

/** The kinds of data that OpenPipeline processes; there may be more by now. */
const configScope = warning(
  word(
    ...['bizevents', 'davis.events', 'davis.problems', 'events', 'events.sdlc', 'events.security', 'logs', 'metrics'],
    ...['security.events', 'spans', 'system.events', 'user.events', 'usersessions'],
  ),
);

const inScope = (path: string): Schema => ({
  ...object({ displayName: text(), [path]: name, configScope }, [path]),
  allOf: [expecting('configScope')],
});

const pipeline = inScope('pipelinePath');
const source = inScope('sourcePath');

export const openpipeline = object({ pipelines: list(pipeline), sources: list(source) });

/** Known by name only. */
export const logs = {
  logMetrics: anything,
  logEvents: anything,
  logProcessingRules: anything,
  eventTemplates: anything,
};
