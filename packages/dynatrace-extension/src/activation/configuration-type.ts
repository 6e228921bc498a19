import { hasErrors } from '@extkit/devkit';
import type { ManifestModel } from '../manifest/manifest-model.ts';
import { schemaIn } from './activation-schemas.ts';
import { activationContexts, CONTEXTS } from './activation-contexts.ts';
import { declarativeSchema } from './declarative.ts';
import { readSettingsSchema, type ObjectType, type Property, type Raw } from './settings-schema.ts';
import { choice, flag, list, optional, preset, text, words } from './vocabulary.ts';

/** What every configuration has (facts 6). A developer's own need not have all of it. Of `vars`, the rules know more. */
const common: Raw = {
  enabled: optional(flag),
  description: optional(text()),
  version: optional(text()),
  activationTags: list(text(), { max: 3 }),
  featureSets: list({ type: 'text' }, { max: 50 }),
  vars: {},
};

/** What the value of a monitoring configuration of this extension holds. */
export function configurationType(model: ManifestModel, value: Raw): ObjectType {
  const contexts = activationContexts(model) ?? ['REMOTE'];
  const [only] = contexts.length === 1 ? contexts : [];
  const { root } = readSettingsSchema({
    enums: { context: words('REMOTE', 'LOCAL') },
    properties: { ...common, activationContext: preset(only, optional(choice('context'))) },
  });
  const own = ownProperties(model) ?? unknownProperties(value);
  const properties = own.map((property): [string, Property] => [property.name, inItsContext(property, value)]);
  return { ...root, properties: new Map([...properties, ...root.properties]) };
}

/** What the datasource adds to the common properties; `undefined` where that is not known. */
function ownProperties(model: ManifestModel): Property[] | undefined {
  const [datasource, ...others] = model.datasources;
  if (datasource === undefined || others.length > 0) return undefined;
  if (datasource.key === 'python')
    return CONTEXTS.map(({ key, suffix }) => pythonProperty(model, key, `python${suffix}`));
  const schema = declarativeSchema(datasource.key);
  return schema && [...schema.root.properties.values()];
}

/** As the activation schema for this context has it; anything may stand there if there is none. */
function pythonProperty({ files }: ManifestModel, key: string, name: string): Property {
  const file = files.find(({ purpose, at }) => purpose === 'activation schema' && at[2] === key);
  const document = file?.document;
  const found = document && !hasErrors(document.problems) ? schemaIn(document).root.properties.get(name) : undefined;
  return found ?? anything(name);
}

function unknownProperties(value: Raw): Property[] {
  return Object.keys(value)
    .filter((key) => !Object.hasOwn(common, key))
    .map(anything);
}

function anything(name: string): Property {
  return { name, path: [], value: {}, schema: none, constraints: [], nullable: true, default: undefined, ...untyped };
}

const none = readSettingsSchema(undefined);
const untyped = { type: undefined, reference: undefined, items: undefined };

/** What belongs to one context counts in that alone. Where only the other one's is there, another rule tells. */
function inItsContext(property: Property, value: Raw): Property {
  const { name } = property;
  const own = CONTEXTS.find(({ suffix }) => name.endsWith(suffix));
  if (own === undefined) return property;
  const others = CONTEXTS.filter((context) => context !== own).map(({ suffix }) => name.replace(own.suffix, suffix));
  const precondition = { type: 'EQUALS', property: 'activationContext', expectedValue: own.context };
  const nullable = property.nullable || others.some((other) => Object.hasOwn(value, other));
  return { ...property, nullable, value: { ...property.value, precondition } };
}
