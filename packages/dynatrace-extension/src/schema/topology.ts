import { flag, form, list, object, text, word } from './schema.ts';

/** Sources: the settings schemas `builtin:monitoredentities.generic.type` and `…relation` (facts 3.5). */

const placeholders = "must have matching braces around its placeholders, such as 'device_{device.address}'";
const balanced = '^([^{}]|\\{[^{}]+\\})*$';

const typeName = (more: string, message: string) =>
  form(`^${more}[a-z][a-z0-9_:-]*[a-z0-9]$`, message, { min: 1, max: 250 });

const condition = form('^\\s*\\$(eq|prefix|exists)\\s*\\(.*\\)\\s*$', "must be '$eq(…)', '$prefix(…)' or '$exists()'", {
  max: 500,
});
const sourceType = word('Metrics', 'Logs', 'Spans', 'Entities', 'Topology', 'Events', 'Business Events');

const rule = object(
  {
    idPattern: form(
      '^[^{}]*\\{[^{}]+\\}([^{}]|\\{[^{}]+\\})*$',
      "must hold at least one placeholder, such as 'device_{device.address}'",
      { max: 500 },
    ),
    instanceNamePattern: form(balanced, placeholders, { max: 500 }),
    iconPattern: form('^([a-zA-Z0-9-]|\\{[^{}]+\\})*$', "may hold letters, digits, '-' and placeholders only", {
      max: 500,
    }),
    role: text({ min: 1, max: 500 }),
    sources: list(object({ sourceType, condition }, ['sourceType']), { max: 10 }),
    requiredDimensions: list(object({ key: text({ min: 1, max: 500 }), valuePattern: condition }, ['key']), {
      max: 10,
    }),
    attributes: list(
      object(
        {
          key: text({ min: 3, max: 20 }),
          displayName: text({ max: 500 }),
          pattern: form(balanced, placeholders, { min: 1, max: 500 }),
        },
        ['key', 'pattern'],
      ),
      { max: 100 },
    ),
  },
  ['idPattern'],
);

const type = object(
  {
    name: typeName(
      '(?=[^:]*:)',
      "must be lower-case letters, digits, '_', ':' and '-' with at least one ':', such as 'my-extension:device'",
    ),
    displayName: text({ min: 1, max: 500 }),
    enabled: flag,
    rules: list(rule, { max: 20 }),
  },
  ['name', 'displayName'],
);

const anyType = typeName(
  '',
  "must be lower-case letters, digits, '_', ':' and '-', such as 'host' or 'my-extension:device'",
);
const transformation = word('Leave text as-is', 'To upper case', 'To lower case');
const property = text({ min: 1, max: 500 });

const mappingRule = object(
  {
    sourceProperty: property,
    sourceTransformation: transformation,
    destinationProperty: property,
    destinationTransformation: transformation,
  },
  ['sourceProperty', 'destinationProperty'],
);

const relationship = object(
  {
    enabled: flag,
    fromType: anyType,
    fromRole: text({ min: 1, max: 500 }),
    toType: anyType,
    toRole: text({ min: 1, max: 500 }),
    typeOfRelation: word('INSTANCE_OF', 'RUNS_ON', 'CHILD_OF', 'CALLS', 'PART_OF', 'SAME_AS'),
    sources: list(object({ sourceType, condition, mappingRules: list(mappingRule, { max: 10 }) }, ['sourceType']), {
      max: 10,
    }),
  },
  ['fromType', 'toType', 'typeOfRelation'],
);

export const topology = object({ types: list(type, { max: 500 }), relationships: list(relationship, { max: 500 }) });
