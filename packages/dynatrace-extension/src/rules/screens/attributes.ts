import { suggest } from '@extkit/devkit';
import { select, selectText, type Rule } from '@extkit/devkit/rules';
import type { Text } from '../../manifest/collection.ts';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { screensOf, type Screen } from '../../manifest/screens.ts';
import { selectTexts } from '../../manifest/select-texts.ts';
import { typesOfEntitySelector } from '../../queries/entity-selector.ts';
import { didYouMean } from '../did-you-mean.ts';

/** What every entity has, and what Dynatrace itself makes of some (facts 3.6). */
const COMMON =
  /^(dt\..*|entityName|entityId|name|displayName|detectedName|customizedName|customIconPath|healthState|ipAddress|icon|tags?|managementZones?|(first|last)SeenTms)$/;

export const shownAttribute: Rule<ManifestModel> = {
  code: 'DTX0232',
  severity: 'info',
  needs: ['topology'],
  summary: 'The attributes that a screen shows of an entity are attributes that the rules of its type fill.',
  source: 'facts 3.5, 3.6',
  explanation:
    'An attribute that no rule of the type fills stays empty in the properties and in the columns of lists. Correct the key, or add the attribute to the rules of the type. Looked up are types that the topology of the extension defines.',
  check(model, report) {
    const attributes = attributesOfTypes(model);
    for (const { type, key } of screensOf(model).flatMap(shown)) {
      const known = attributes.get(type);
      if (known === undefined || known.has(key.text) || COMMON.test(key.text)) continue;
      report({
        at: model.manifest.at(key.path),
        message: `No rule of '${type}' fills the attribute '${key.text}'${didYouMean(suggest(key.text, known))}: correct the key, or add the attribute to the rules.`,
      });
    }
  },
};

function attributesOfTypes({ manifest }: ManifestModel): Map<string, Set<string>> {
  const attributes = new Map<string, Set<string>>();
  for (const { value } of select(manifest.value, ['topology', 'types', '*'])) {
    const name = selectText(value, ['name']);
    const keys = selectTexts(value, ['rules', '*', 'attributes', '*', 'key']).map(({ text }) => text);
    if (name !== undefined) attributes.set(name, new Set([...(attributes.get(name) ?? []), ...keys]));
  }
  return attributes;
}

/** The attributes that a screen shows, with the types of the entities that should have them. */
function shown({ entityType, value, path }: Screen): { readonly type: string; readonly key: Text }[] {
  const own = entityType?.text ?? '';
  const properties = selectTexts(value, ['propertiesCard', 'properties', '*', 'attribute', 'key'], path);
  const lists = select(value, ['entitiesListCards', '*']).flatMap((card) => {
    const selector = selectText(card.value, ['entitySelectorTemplate']);
    const type = selector === undefined ? own : typesOfEntitySelector(selector)[0]?.type;
    const columns = selectTexts(card.value, ['columns', '*', 'attribute', 'key'], [...path, ...card.path]);
    return type === undefined ? [] : columns.map((key) => ({ type, key }));
  });
  return [...properties.map((key) => ({ type: own, key })), ...lists];
}
