import {
  anything,
  definition,
  form,
  integer,
  list,
  name,
  object,
  text,
  textOr,
  warning,
  word,
  type Properties,
  type Schema,
} from './schema.ts';

/**
 * What all declarative datasources share: a group collects metrics under dimensions at an interval, and may have
 * subgroups that refine it. Source: facts 3.2 (limits) and 3.4.
 */

/** Names of 1-100 characters; `default` is reserved for metrics without a feature set. */
export const featureSet = form(
  '^(?!default$)',
  "must not be 'default', which Dynatrace keeps for metrics without a feature set",
  {
    min: 1,
    max: 100,
  },
);

const minutes = integer(1, 2880);
const variable = form('^var:.', "must be a number of minutes or refer to a variable as 'var:<id>'");
const legacyInterval = warning(
  form('^[1-9][0-9]*[smhd]$', "must be an object with 'minutes', or a text such as '5m' as in old extensions"),
);

export const interval = textOr(legacyInterval, object({ minutes }, ['minutes']));

/** The SQL datasources also take the minutes from a variable. */
export const sqlInterval = textOr(legacyInterval, object({ minutes: textOr(variable, minutes) }, ['minutes']));

/** The protocol takes 250 characters, the prefix included; sections of a key are parted by dots. */
export const metricKey = {
  ...form('^[A-Za-z_][A-Za-z0-9_.-]*$', "may hold letters, digits, '-', '_' and '.', and starts with a letter or '_'", {
    min: 1,
    max: 250,
  }),
  allOf: [warning(form('^(?!.*\\.(\\.|$))', 'must not have an empty section: single dots stand inside it only'))],
} satisfies Schema;

/** An object with a `key`, which old extensions call `id`, and a `value`. */
function keyed(properties: Properties): Schema {
  return {
    ...object({ id: name, ...properties }, ['value']),
    if: { type: 'object', properties: { id: anything }, required: ['id'] },
    else: { type: 'object', properties: { key: anything }, required: ['key'] },
  };
}

/** One upper-case letter in a dimension's key makes the ingest drop the whole line. */
export const dimension = keyed({
  key: {
    ...text({ min: 1, max: 100 }),
    allOf: [
      warning(
        form(
          '^[a-z0-9_.:-]*$',
          "may hold lower-case letters, digits, '-', '.', ':' and '_' only, or the metric is dropped",
        ),
      ),
    ],
  },
  value: {
    ...name,
    allOf: [
      warning(form('^(?!const:[\\s\\S]{256})', 'must not be a fixed text of more than 255 characters: shorten it')),
    ],
  },
  filter: name,
});

const metricTypes = ['gauge', 'count', 'count,delta'];

/** @param moreTypes what the datasource knows besides gauge and count */
export function metric(moreTypes: readonly string[] = [], more: Properties = {}): Schema {
  return keyed({
    key: metricKey,
    value: name,
    type: word(...metricTypes, ...moreTypes),
    featureSet: definition('featureSet'),
    interval: definition('interval'),
    ...more,
  });
}

export interface GroupShape {
  /** Properties that groups and subgroups have besides the common ones. */
  readonly both?: Properties;
  readonly subgroup?: Properties;
  readonly metric?: Schema;
  readonly interval?: Schema;
  readonly limits?: {
    readonly groups?: number;
    /** 0: there are none at all. */
    readonly subgroups?: number;
    readonly dimensions?: number;
    readonly metrics?: number;
  };
}

/** The list of groups of a datasource. */
export function groups(shape: GroupShape = {}): Schema {
  const limits = { groups: 10, dimensions: 25, metrics: 100, ...shape.limits };
  const common = {
    interval: shape.interval ?? definition('interval'),
    featureSet: definition('featureSet'),
    dimensions: list(definition('dimension'), { max: limits.dimensions }),
    metrics: list(shape.metric ?? definition('metric'), { max: limits.metrics }),
    ...shape.both,
  };
  const subgroup = object({ subgroup: name, ...common, ...shape.subgroup }, ['subgroup']);
  const subgroups = list(subgroup, limits.subgroups === undefined ? {} : { max: limits.subgroups });
  const group = { group: name, ...common, ...(limits.subgroups !== 0 && { subgroups }) };
  return list(object(group, ['group']), { max: limits.groups });
}

/** The definitions that the datasources refer to. */
export const collectionDefinitions = { featureSet, interval, dimension, metric: metric() };
