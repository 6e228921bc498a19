import { isDeepStrictEqual } from 'node:util';
import { select, selectText } from '@extkit/devkit/rules';
import type { FilePurpose } from '../manifest/file-references.ts';
import { change, type ChangeKind } from './change-kinds.ts';
import type { Comparison, ExtensionContents } from './extension-contents.ts';
import { keyChanges } from './key-changes.ts';

type Part = 'alert' | 'dashboard' | 'screen' | 'pipeline';

/** What it means that a part came, went or became another. */
const MEANINGS: Readonly<Record<Part, Readonly<Record<'removed' | 'added' | 'changed', string>>>> = {
  alert: {
    removed: 'It is gone: nobody is told any more.',
    added:
      'It is new, and switched off until somebody switches it on: Dynatrace disables alerts of extensions at every update.',
    changed: 'It is another now, and switched off: Dynatrace disables alerts of extensions at every update.',
  },
  dashboard: { removed: 'It is gone.', added: 'It is new.', changed: 'It shows something else.' },
  screen: {
    removed: 'Entities of this type have the general screen instead.',
    added: 'It is new.',
    changed: 'It shows something else.',
  },
  pipeline: {
    removed: 'Records are not processed by it any more: what was made of them is missing.',
    added: 'It is new.',
    changed: 'Records are processed otherwise: check what is made of them.',
  },
};

const READERS: readonly [part: Part, read: (contents: ExtensionContents) => Contents][] = [
  ['alert', alerts],
  ['dashboard', dashboards],
  ['screen', screens],
  ['pipeline', pipelines],
];

/** Alerts, dashboards, screens and pipelines: what they hold is only held to be equal or not. */
export const compareParts: Comparison = (before, after) => {
  return READERS.flatMap(([part, read]) => {
    const { removed, added, kept } = keyChanges(read(before), read(after));
    const changed = kept.filter(([, was, is]) => !isDeepStrictEqual(was.value, is.value));
    const changes = { removed, changed, added };
    return (['removed', 'changed', 'added'] as const).flatMap((what) => {
      const kind: ChangeKind = `${part}-${what}`;
      return changes[what].map(([subject]) => change(kind, subject, MEANINGS[part][what]));
    });
  });
};

interface Content {
  readonly value: unknown;
}

type Contents = ReadonlyMap<string, Content>;

function alerts(contents: ExtensionContents): Contents {
  const templates = select(contents.manifest.value, ['alertTemplates', '*']);
  return new Map([...files(contents, ['alert'], ['name', 'id']), ...entries(templates, 'title')]);
}

function dashboards(contents: ExtensionContents): Contents {
  return new Map(files(contents, ['dashboard', 'document', 'screen document'], []));
}

function screens({ manifest }: ExtensionContents): Contents {
  return new Map(entries(select(manifest.value, ['screens', '*']), 'entityType'));
}

function pipelines(contents: ExtensionContents): Contents {
  return new Map(files(contents, ['pipeline', 'pipeline source'], ['customId']));
}

/** Files by the first of the properties that they have, else by their paths. */
function files({ files: all }: ExtensionContents, purposes: readonly FilePurpose[], names: readonly string[]) {
  return all
    .filter(({ purpose }) => purposes.includes(purpose))
    .map(({ path, value }): [string, Content] => {
      const name = names.map((key) => selectText(value, [key])).find((text) => text !== undefined && text !== '');
      return [name ?? path, { value }];
    });
}

function entries(found: readonly Content[], name: string): [string, Content][] {
  return found.flatMap(({ value }) => {
    const key = selectText(value, [name]);
    return key === undefined ? [] : [[key, { value }]];
  });
}
