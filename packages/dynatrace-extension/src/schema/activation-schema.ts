import {
  anything,
  definition,
  flag,
  form,
  list,
  name,
  openObject,
  text,
  textOr,
  warning,
  word,
  type Properties,
  type Schema,
} from './schema.ts';

/**
 * The activation schema of a Python extension: a schema of Dynatrace's settings, as its authors write it (facts 6). What
 * is known of its properties comes from what has been uploaded, so an unknown one is a warning.
 */

const label = text();
const amount: Schema = { type: 'integer', minimum: 0 };
const number: Schema = { type: 'number' };
const texts = list(text());

/** What a property's `type` may be besides a reference. */
const TYPES = [
  'text',
  'secret',
  'boolean',
  'integer',
  'float',
  'list',
  'set',
  'local_date',
  'local_time',
  'local_date_time',
  'zoned_date_time',
  'time_zone',
  'setting',
] as const;

const reference = openObject({ $ref: form('^#/(types|enums)/.', "must begin with '#/types/' or '#/enums/'") }, [
  '$ref',
]);

const type = textOr(word(...TYPES), reference);

/** Where `key` is one of the words, the object is of this shape. */
function where(key: string, words: readonly string[], then: Schema): Schema {
  return { if: { type: 'object', properties: { [key]: { enum: words } }, required: [key] }, then };
}

/** An object whose `type` decides what else it has; of a type that is not known here, anything. */
function variants(types: Schema, known: readonly Schema[]): Schema {
  return { type: 'object', properties: { type: types }, required: ['type'], allOf: known };
}

function variant(types: readonly string[], properties: Properties, required: readonly string[] = []): Schema {
  return where('type', types, openObject({ type: anything, customMessage: label, ...properties }, required));
}

const limits: Properties = { minLength: amount, maxLength: amount };
const PLAIN_CONSTRAINTS = ['NOT_BLANK', 'NOT_EMPTY', 'NO_WHITESPACE', 'TRIMMED'] as const;

const constraint = variants(
  warning(word('LENGTH', 'RANGE', 'PATTERN', 'REGEX', ...PLAIN_CONSTRAINTS, 'UNIQUE', 'CUSTOM_VALIDATOR_REF')),
  [
    variant(['LENGTH'], limits),
    variant(['RANGE'], { minimum: number, maximum: number }),
    variant(['PATTERN', 'REGEX'], { pattern: text() }, ['pattern']),
    variant(PLAIN_CONSTRAINTS, {}),
    variant(['UNIQUE'], { uniqueProperties: texts }),
  ],
);

const inner = definition('precondition');

const precondition = variants(word('EQUALS', 'IN', 'NULL', 'REGEX_MATCH', 'NOT', 'AND', 'OR'), [
  variant(['EQUALS'], { property: name, expectedValue: anything }, ['property', 'expectedValue']),
  variant(['IN'], { property: name, expectedValues: list(anything) }, ['property', 'expectedValues']),
  variant(['NULL'], { property: name }, ['property']),
  variant(['REGEX_MATCH'], { property: name, pattern: text() }, ['property', 'pattern']),
  variant(['NOT'], { precondition: inner }, ['precondition']),
  variant(['AND', 'OR'], { preconditions: list(inner) }, ['preconditions']),
]);

const about: Properties = { displayName: label, description: label, documentation: label };

const value: Properties = {
  ...about,
  type,
  subType: text(),
  referencedType: text(),
  datasource: anything,
  constraints: list(constraint),
};

/** A user picks the credential from the vault, which asks what kinds of it may be picked. */
const credential = where('subType', ['credential'], warning({ type: 'object', required: ['referencedType'] }));

const uiCustomization = openObject({
  callback: openObject({ buttons: list({ type: 'object' }) }),
  expandable: openObject({ displayName: label, sections: list({ type: 'object' }) }),
  table: openObject({ columns: list({ type: 'object' }), emptyState: { type: 'object' } }),
  tabs: openObject({ groups: list({ type: 'object' }) }),
});

const items: Schema = { ...openObject(value, ['type']), if: anything, then: credential };

/** `minItems`, `maxItems` and `metaData` are what authors write; `minObjects`, `maxObjects` and `metadata` what the API gives. */
const property: Schema = {
  ...openObject(
    {
      ...value,
      nullable: flag,
      default: anything,
      precondition: inner,
      items,
      minItems: amount,
      maxItems: amount,
      minObjects: amount,
      maxObjects: amount,
      metaData: { type: 'object' },
      metadata: { type: 'object' },
      modificationPolicy: text(),
      uiCustomization,
      migrationPattern: text(),
      forceSecretResubmission: flag,
    },
    ['type'],
  ),
  if: { type: 'object', properties: { type: { enum: ['list', 'set'] } }, required: ['type'] },
  then: { type: 'object', required: ['items'] },
  else: credential,
};

function byName(schema: Schema): Schema {
  return { type: 'object', additionalProperties: schema };
}

const properties = byName(definition('property'));

const objectType = openObject(
  {
    ...about,
    type: word('object'),
    version: anything,
    versionInfo: text(),
    summaryPattern: text(),
    searchPattern: text(),
    constraints: list({ type: 'object' }),
    properties,
    uiCustomization,
  },
  ['properties'],
);

const enumeration = openObject(
  {
    ...about,
    type: word('enum'),
    enumClass: text(),
    items: {
      ...list(openObject({ ...about, value: { type: ['string', 'number', 'boolean'] }, icon: text() }, ['value'])),
      minItems: 1,
    },
  },
  ['items'],
);

export const activationSchema: Schema = {
  ...openObject(
    {
      $schema: text(),
      dynatrace: warning(word('1')),
      schemaId: { const: 'python-extension.activation' },
      ...about,
      maturity: text(),
      ownerProductManagement: text(),
      ownerDevelopment: text(),
      allowedScopes: texts,
      multiObject: flag,
      maxObjects: amount,
      ordered: flag,
      types: byName(objectType),
      enums: byName(enumeration),
      properties,
      constraints: list({ type: 'object' }),
      schemaConstraints: list({ type: 'object' }),
      deletionConstraints: list({ type: 'object' }),
      schemaGroups: texts,
      tableColumns: anything,
      uiCustomization,
      version: text(),
      metadata: { type: 'object' },
    },
    ['schemaId', 'properties'],
  ),
  $defs: { property, precondition },
};
