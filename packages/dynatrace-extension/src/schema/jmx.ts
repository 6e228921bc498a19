import { metric } from './collection.ts';
import { definition, list, name, object, textOr } from './schema.ts';

const value = textOr(name, object({ attribute: name, accessor: name }, ['attribute']));
const metrics = list(metric(['gauge_statcounter'], { value }), { max: 100 });
const dimensions = list(definition('dimension'), { max: 25 });

/** Java's MBeans, found by a query. JMX has no interval (facts 3.4). */
const subgroup = object(
  {
    subgroup: name,
    featureSet: definition('featureSet'),
    query: name,
    queryFilters: list(object({ field: name, filter: name }, ['field', 'filter'])),
    dimensions,
    metrics,
  },
  ['subgroup'],
);

const group = object(
  { group: name, featureSet: definition('featureSet'), dimensions, metrics, subgroups: list(subgroup) },
  ['group'],
);

export const jmx = object({ groups: list(group, { max: 10 }) }, ['groups']);
