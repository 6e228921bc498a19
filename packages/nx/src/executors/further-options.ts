import { resolve } from 'node:path';
import { suggest, UserError, type OptionInfo, type OptionInfos } from '@extkit/devkit';

/** What Nx adds where its own `--verbose` is given and a schema allows more than it tells. */
const NX_OWN = 'verbose';

/**
 * Reads the options that only the format or its program knows, and no executor's `schema.json`. Nx makes a guess at the
 * type of each that is given on the command line: a password of digits comes as a number, `--auth=true` as a text.
 *
 * @param infos what there is to give
 * @param workspaceRoot what paths are relative to
 * @throws {UserError} for an option that is unknown or has a value of the wrong type
 */
export function readFurtherOptions(
  given: Readonly<Record<string, unknown>>,
  infos: OptionInfos,
  workspaceRoot: string,
): Record<string, unknown> {
  const own = Object.entries(given).filter(([name]) => name !== NX_OWN || name in infos);
  return readOptions(Object.fromEntries(own), infos, workspaceRoot, '');
}

function readOptions(
  given: object,
  infos: OptionInfos,
  workspaceRoot: string,
  prefix: string,
): Record<string, unknown> {
  const values = Object.entries(given).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    values.map(([name, value]) => {
      const info = Object.hasOwn(infos, name) ? infos[name] : undefined;
      if (info === undefined) throw unknown(prefix, name, Object.keys(infos));
      return [name, readOption(value, info, workspaceRoot, prefix + name)];
    }),
  );
}

function readOption(value: unknown, info: OptionInfo, workspaceRoot: string, name: string): unknown {
  if (info.type === 'object' && typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return readOptions(value, info.properties ?? {}, workspaceRoot, `${name}.`);
  }
  const read = READERS[info.type](value);
  if (read === undefined) throw new UserError(`The option "${name}" is to be ${TYPE_NAMES[info.type]}.`);
  return typeof read === 'string' && info.format === 'path' ? resolve(workspaceRoot, read) : read;
}

/** Each gives `undefined` for what is not of its type. */
const READERS: Readonly<Record<OptionInfo['type'], (value: unknown) => unknown>> = {
  boolean: (value) => (typeof value === 'boolean' ? value : BOOLEANS.get(value)),
  number: (value) => (typeof value === 'number' ? value : undefined),
  string: (value) => (typeof value === 'number' ? String(value) : typeof value === 'string' ? value : undefined),
  array: (value) => {
    const items: readonly unknown[] = Array.isArray(value) ? value : [value];
    return items.every((item) => typeof item === 'string') ? items : undefined;
  },
  object: () => undefined,
};

const BOOLEANS: ReadonlyMap<unknown, boolean> = new Map([
  ['true', true],
  ['false', false],
]);

const TYPE_NAMES: Readonly<Record<OptionInfo['type'], string>> = {
  boolean: 'true or false',
  number: 'a number',
  string: 'a text',
  array: 'a list of texts',
  object: 'an object',
};

function unknown(prefix: string, name: string, known: readonly string[]): UserError {
  const near = suggest(name, known);
  const advice =
    near !== undefined
      ? `did you mean "${prefix}${near}"?`
      : known.length > 0
        ? `there are ${known.join(', ')}.`
        : 'remove it.';
  return new UserError(`There is no option "${prefix}${name}": ${advice}`);
}
