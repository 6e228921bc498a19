import type { ExtensionChange } from '@extkit/devkit';
import { select, selectText } from '@extkit/devkit/rules';
import { change } from './change-kinds.ts';
import type { Comparison, ExtensionContents } from './extension-contents.ts';
import { keyChanges } from './key-changes.ts';
import { anyOf } from './wording.ts';

/** Which data a rule makes entities of, by the pattern of their ids. */
type Rules = ReadonlyMap<string, string>;

/** The types of the topology, and the rules by which entities of them are made. */
export const compareEntityTypes: Comparison = (before, after) => {
  const { removed, added, kept } = keyChanges(typesOf(before), typesOf(after));
  return [
    ...removed.map(([name]) => {
      const message = 'No entities of it are made any more: what shows, selects or watches them finds none.';
      return change('entity-type-removed', name, message);
    }),
    ...kept.flatMap(([name, was, is]) => compareRules(name, was, is)),
    ...added.map(([name]) => change('entity-type-added', name, 'It is new.')),
  ];
};

function compareRules(type: string, before: Rules, after: Rules): ExtensionChange[] {
  const { removed, added, kept } = keyChanges(before, after);
  const [gone, come] = [removed, added].map((rules) => rules.map(([pattern]) => pattern));
  const changed = kept.filter(([, was, is]) => was !== is).map(([pattern]) => pattern);
  return [
    ...compareIds(type, gone ?? [], come ?? []),
    ...(changed.length === 0
      ? []
      : [
          change(
            'entity-rule-changed',
            type,
            `Entities with ids by ${anyOf(changed)} are made of other data: some may come or go.`,
          ),
        ]),
  ];
}

function compareIds(type: string, gone: readonly string[], come: readonly string[]): ExtensionChange[] {
  if (gone.length > 0 && come.length > 0) {
    const message = `Ids are made by ${anyOf(come)} instead of ${anyOf(gone)}: every entity is a new one, without the history, tags and settings of the old.`;
    return [change('entity-id-changed', type, message)];
  }
  if (gone.length > 0) {
    const message = `No entities with ids by ${anyOf(gone)} are made any more: what shows, selects or watches them finds none.`;
    return [change('entity-rule-removed', type, message)];
  }
  if (come.length === 0) return [];
  return [change('entity-rule-added', type, `Entities with ids by ${anyOf(come)} are made as well.`)];
}

function typesOf({ manifest }: ExtensionContents): ReadonlyMap<string, Rules> {
  return new Map(
    select(manifest.value, ['topology', 'types', '*']).flatMap(({ value }) => {
      const name = selectText(value, ['name']);
      return name === undefined ? [] : [[name, rulesOf(value)]];
    }),
  );
}

function rulesOf(type: unknown): Rules {
  const rules = new Map<string, string[]>();
  for (const { value } of select(type, ['rules', '*'])) {
    const pattern = selectText(value, ['idPattern']);
    if (pattern === undefined) continue;
    const data = ['sources', 'requiredDimensions'].map((key) => select(value, [key])[0]?.value);
    rules.set(pattern, [...(rules.get(pattern) ?? []), JSON.stringify(data)]);
  }
  return new Map([...rules].map(([pattern, data]) => [pattern, data.sort().join()]));
}
