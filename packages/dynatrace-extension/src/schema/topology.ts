import { flag, form, list, object, text, word, type Schema } from './schema.ts';

/** Sources: the settings schemas `builtin:monitoredentities.generic.type` and `…relation` (facts 3.5). */

const placeholder = '[^{}]*\\{[^{}]+\\}([^{}]|\\{[^{}]+\\})*';

const typeName = (more: string, message: string) =>
  form(`^${more}[a-z][a-z0-9_:-]*[a-z0-9]$`, message, { min: 1, max: 250 });

/** In a value, `(`, `)` and `~` are escaped by a `~` before them. Spaces stand only in values. */
const condition = form(
  '^(\\$(eq|prefix)\\(([^()~]|~[()~])+\\)|\\$exists\\(\\))$',
  "must be '$eq(…)', '$prefix(…)' or '$exists()', without spaces around it and with '~' before each '(', ')' and '~' in the value",
  { max: 500 },
);

const sourceType = word('Metrics', 'Logs', 'Spans', 'Entities', 'Topology', 'Events', 'Business Events');

/** What a source of one of these types cannot do without. */
function needs(sourceTypes: readonly string[], property: string): Schema {
  return {
    if: { properties: { sourceType: { enum: sourceTypes } }, required: ['sourceType'] },
    then: { required: [property] },
  };
}

const typeSource: Schema = {
  ...object({ sourceType, condition }, ['sourceType']),
  allOf: [needs(['Metrics', 'Entities', 'Events'], 'condition')],
};

const attribute = object(
  {
    key: text({ min: 3, max: 20 }),
    displayName: text({ min: 1, max: 500 }),
    pattern: form(
      '^([^{}]|\\{[^{}]+\\})*$',
      "must have matching braces around its placeholders, such as 'device_{device.address}'",
      { min: 1, max: 500 },
    ),
  },
  ['key', 'pattern'],
);

const rule = object(
  {
    idPattern: form(
      `^${placeholder}$`,
      "must hold at least one placeholder and matching braces, such as 'device_{device.address}'",
      { max: 500 },
    ),
    instanceNamePattern: form(
      `^(${placeholder})?$`,
      "must hold at least one placeholder and matching braces, such as '{device.name}', or be empty",
      { max: 500 },
    ),
    iconPattern: form('^([a-zA-Z0-9-]|\\{[^{}]+\\})*$', "may hold letters, digits, '-' and placeholders only", {
      max: 500,
    }),
    role: text({ min: 1, max: 500 }),
    sources: list(typeSource, { min: 1, max: 10 }),
    requiredDimensions: list(object({ key: text({ min: 1, max: 500 }), valuePattern: condition }, ['key']), {
      max: 10,
    }),
    attributes: list(attribute, { max: 100 }),
  },
  ['idPattern', 'sources'],
);

const type = object(
  {
    name: typeName(
      '(?=[^:]*:)',
      "must be lower-case letters, digits, '_', ':' and '-' with at least one ':', such as 'my-extension:device'",
    ),
    displayName: text({ min: 1, max: 500 }),
    enabled: flag,
    rules: list(rule, { min: 1, max: 20 }),
  },
  ['name', 'displayName', 'rules'],
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

const relationshipSource: Schema = {
  ...object({ sourceType, condition, mappingRules: list(mappingRule, { min: 1, max: 10 }) }, ['sourceType']),
  allOf: [needs(['Metrics', 'Events'], 'condition'), needs(['Entities'], 'mappingRules')],
};

const role = text({ min: 1, max: 500 });

const relationship = object(
  {
    enabled: flag,
    fromType: anyType,
    fromRole: role,
    toType: anyType,
    toRole: role,
    typeOfRelation: word('INSTANCE_OF', 'RUNS_ON', 'CHILD_OF', 'CALLS', 'PART_OF', 'SAME_AS'),
    sources: list(relationshipSource, { min: 1, max: 10 }),
  },
  ['fromType', 'toType', 'typeOfRelation', 'sources'],
);

export const topology = object({ types: list(type, { max: 500 }), relationships: list(relationship, { max: 500 }) });
