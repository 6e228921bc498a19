import { isDeepStrictEqual } from 'node:util';
import type { ExtensionChange } from '@extkit/devkit';
import { select, selectText } from '@extkit/devkit/rules';
import { variables } from '../manifest/variables.ts';
import { change } from './change-kinds.ts';
import type { Comparison, ExtensionContents } from './extension-contents.ts';
import { keyChanges } from './key-changes.ts';
import { anyOf } from './wording.ts';

/** What a monitoring configuration of a declarative extension fills in. */
export const compareVariables: Comparison = (before, after) => {
  const { removed, added, kept } = keyChanges(variablesOf(before), variablesOf(after));
  return [
    ...removed.map(([id]) => {
      return change('variable-removed', id, 'It is gone: what installed configurations hold for it counts no more.');
    }),
    ...added.map(([id, value]) =>
      isRequired(value)
        ? change('variable-required', id, 'It is new, and must be filled in: installed configurations do not have it.')
        : change('variable-added', id, 'It is new, and need not be filled in.'),
    ),
    ...kept.flatMap(([id, was, is]) => compareVariable(id, was.value, is.value)),
  ];
};

interface Value {
  readonly value: unknown;
}

function variablesOf({ manifest }: ExtensionContents): ReadonlyMap<string, Value> {
  return new Map(variables(manifest).map(({ id, value }) => [id.text, { value }]));
}

function compareVariable(id: string, was: unknown, is: unknown): ExtensionChange[] {
  const [type, newType] = [selectText(was, ['type']), selectText(is, ['type'])];
  if (type !== newType) {
    const message = `It is of type ${newType ?? 'unknown'} instead of ${type ?? 'unknown'}: what installed configurations hold for it may not fit.`;
    return [change('variable-type-changed', id, message)];
  }
  if (!isRequired({ value: was }) && isRequired({ value: is })) {
    const message = 'It must be filled in now: installed configurations that leave it out are not valid any more.';
    return [change('variable-required', id, message)];
  }
  const [choices, newChoices] = [choicesOf(was), choicesOf(is)];
  const gone = choices.filter((choice) => !newChoices.includes(choice));
  if (gone.length > 0) {
    const message = `Installed configurations that have ${anyOf(gone)} are not valid any more.`;
    return [change('choice-removed', id, message)];
  }
  if (isDeepStrictEqual(limitsOf(was), limitsOf(is))) return [];
  const message = 'Its limits are others: check that what installed configurations hold is within them.';
  return [change('variable-limits-changed', id, message)];
}

function isRequired({ value }: Value): boolean {
  const at = (key: string) => select(value, [key])[0]?.value;
  return at('required') === true && at('defaultValue') === undefined;
}

function choicesOf(value: unknown): string[] {
  return select(value, ['availableValues', '*', 'value']).map((choice) => String(choice.value));
}

function limitsOf(value: unknown): unknown[] {
  return ['pattern', 'maxLength'].map((key) => select(value, [key])[0]?.value);
}
