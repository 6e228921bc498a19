import { suggest } from '@extkit/devkit';
import { select, selectText, type Rule } from '@extkit/devkit/rules';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { didYouMean } from '../did-you-mean.ts';

const ENDS = [
  { type: 'fromType', role: 'fromRole' },
  { type: 'toType', role: 'toRole' },
];

export const relationshipRole: Rule<ManifestModel> = {
  code: 'DTX0202',
  severity: 'error',
  needs: ['topology'],
  summary: 'The role of a relationship is the role of one of the rules of its type.',
  source: 'facts 3.5',
  explanation:
    'A role picks the entities that one certain rule of the type has made. Without such a rule the relationship is never made. Give the rule the role, or leave the role out to mean every entity of the type.',
  check({ manifest }, report) {
    const roles = rolesOfTypes(manifest.value);
    for (const { value, path } of select(manifest.value, ['topology', 'relationships', '*'])) {
      for (const end of ENDS) {
        const type = selectText(value, [end.type]) ?? '';
        const role = selectText(value, [end.role]) ?? '';
        const known = roles.get(type);
        if (role === '' || known === undefined || known.has(role)) continue;
        report({
          at: manifest.at([...path, end.role]),
          message: `No rule of '${type}' has the role '${role}'${didYouMean(suggest(role, known))}: give it to a rule of the type, or remove it here.`,
        });
      }
    }
  },
};

function rolesOfTypes(manifest: unknown): Map<string, Set<string>> {
  const roles = new Map<string, Set<string>>();
  for (const { value } of select(manifest, ['topology', 'types', '*'])) {
    const name = selectText(value, ['name']);
    const own = select(value, ['rules', '*']).flatMap((rule) => selectText(rule.value, ['role']) ?? []);
    if (name !== undefined) roles.set(name, new Set([...(roles.get(name) ?? []), ...own]));
  }
  return roles;
}

export const genericEnd: Rule<ManifestModel> = {
  code: 'DTX0203',
  severity: 'error',
  summary: 'At least one end of a relationship is a type that an extension defines.',
  source: 'facts 3.5 (settings schema builtin:monitoredentities.generic.relation)',
  explanation:
    "An environment refuses a relationship between two built-in types, such as 'host' and 'process_group': what connects those is Dynatrace's own business. Types of extensions are told by the colon in their names.",
  check({ manifest }, report) {
    for (const { value, path } of select(manifest.value, ['topology', 'relationships', '*'])) {
      const [from = '', to = ''] = ENDS.map(({ type }) => selectText(value, [type]));
      if (from === '' || to === '' || from.includes(':') || to.includes(':')) continue;
      report({
        at: manifest.at([...path, 'fromType']),
        message: `'${from}' and '${to}' are both built-in types, which an extension cannot connect: name a type of an extension, such as 'my-extension:device', or remove the relationship.`,
      });
    }
  },
};
