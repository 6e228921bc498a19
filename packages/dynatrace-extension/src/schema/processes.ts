import { form, list, name, object, warning } from './schema.ts';

/** Processes that OneAgent is to recognise. The conditions are those of dimensions' filters; which properties there are is not documented (facts 3.3, 3.4). */

const condition = warning(
  form(
    '^\\$(eq|prefix|suffix|contains|and|or|not)\\(.+\\)$',
    "must be '$eq(…)', '$prefix(…)', '$suffix(…)' or '$contains(…)', joined by '$and(…, …)', '$or(…, …)' and '$not(…)'",
  ),
);

const detection = object(
  {
    id: name,
    processGroupName: name,
    rules: list(object({ property: name, condition }, ['property', 'condition'])),
  },
  ['id'],
);

export const processes = list(object({ name, detection: list(detection) }, ['name']));
