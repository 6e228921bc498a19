import { suggest } from '@extkit/devkit';
import type { Rule } from '@extkit/devkit/rules';
import type { Dimension, Level } from '../../manifest/collection.ts';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { placeWithin } from '../../manifest/place-within.ts';
import { jmxLevels, queryOf } from './jmx-levels.ts';
import { isFault, readObjectName } from './object-name.ts';

const PREFIX = 'property:';

export const jmxProperty: Rule<ManifestModel> = {
  code: 'DTX0182',
  severity: 'warning',
  summary: 'A key property that a dimension names is one of the query.',
  source: 'facts 3.4',
  explanation:
    "A dimension 'property:name' is the value of 'name' in the name of the MBean. Where the query lists all key properties, its MBeans have no others; end it in ',*' where they may have.",
  check(model, report) {
    for (const level of jmxLevels(model)) {
      // What a group has, each of its subgroups has, too: one that gives the property is enough.
      const keys = [level, ...level.subgroups].filter((some) => queryOf(some) !== undefined).map(keysOf);
      const all = keys.flatMap((some) => some ?? []);
      for (const { value, name } of propertiesOf(level)) {
        if (keys.length === 0 || keys.includes(undefined) || all.includes(name)) continue;
        const suggestion = suggest(name, all);
        report({
          at: placeWithin(model.manifest, value, {
            start: value.text.indexOf(name, PREFIX.length),
            length: name.length,
          }),
          message: `The query has no key property '${name}': ${suggestion === undefined ? "add it, or end the query in ',*'" : `did you mean '${suggestion}'?`}`,
        });
      }
    }
  },
};

/** The key properties of the MBeans; nothing where they may have any, or the query cannot be read. */
function keysOf(level: Level): readonly string[] | undefined {
  const name = readObjectName(queryOf(level)?.text ?? '');
  return isFault(name) || name.isOpen ? undefined : name.keys;
}

function propertiesOf({ dimensions }: Level): { value: NonNullable<Dimension['value']>; name: string }[] {
  return dimensions.flatMap(({ value }) => {
    const name = value?.text.startsWith(PREFIX) ? value.text.slice(PREFIX.length).trim() : '';
    return value && name !== '' ? [{ value, name }] : [];
  });
}
