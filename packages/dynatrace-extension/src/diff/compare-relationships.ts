import { select, selectText } from '@extkit/devkit/rules';
import { change } from './change-kinds.ts';
import type { Comparison, ExtensionContents } from './extension-contents.ts';
import { keyChanges } from './key-changes.ts';

/** How entities are related: by their types, and in which way. */
export const compareRelationships: Comparison = (before, after) => {
  const { removed, added } = keyChanges(relationships(before), relationships(after));
  return [
    ...removed.map(([name]) => {
      return change(
        'relationship-removed',
        name,
        'It is not made any more: selectors and screens that follow it find nothing.',
      );
    }),
    ...added.map(([name]) => change('relationship-added', name, 'It is new.')),
  ];
};

function relationships({ manifest }: ExtensionContents): ReadonlyMap<string, true> {
  return new Map(
    select(manifest.value, ['topology', 'relationships', '*']).map(({ value }) => {
      const parts = ['fromType', 'typeOfRelation', 'toType'].map((key) => selectText(value, [key]) ?? '?');
      return [parts.join(' '), true];
    }),
  );
}
