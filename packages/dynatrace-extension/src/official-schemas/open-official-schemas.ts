import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { byCodeUnit, errorCode, UserError } from '@extkit/devkit';
import { MANIFEST_SCHEMA } from './schema-names.ts';
import { OfficialSchemas } from './official-schemas.ts';
import { readSchemas } from './read-schemas.ts';

interface Opened {
  /** The files' names, times and sizes. */
  readonly state: string;
  readonly schemas: Promise<OfficialSchemas>;
}

/** Of many extensions that are verified in one process, the first has the schemas read and compiled. */
const opened = new Map<string, Opened>();

/**
 * Gives the schemas in a folder: those from before, as long as no file has changed.
 *
 * @throws {UserError} where the folder does not hold Dynatrace's schemas, or one of them cannot be read
 */
export async function openOfficialSchemas(folder: string): Promise<OfficialSchemas> {
  const names = await schemaNames(folder);
  const state = (await Promise.all(names.map((name) => stateOf(join(folder, name))))).join('\n');
  const known = opened.get(folder);
  if (known?.state === state) return known.schemas;
  const schemas = readSchemas(folder, names).then((all) => new OfficialSchemas(all));
  opened.set(folder, { state, schemas });
  return schemas;
}

async function schemaNames(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    throw new UserError(
      `The folder of schemas ${folder} cannot be read (${errorCode(error) ?? 'unknown error'}): correct the option "schemas", or download the schemas into it.`,
    );
  });
  if (!names.includes(MANIFEST_SCHEMA)) {
    throw new UserError(
      `${folder} holds no ${MANIFEST_SCHEMA}: the option "schemas" is to name the folder of Dynatrace's own schemas.`,
    );
  }
  return names.filter((name) => name.endsWith('.schema.json')).sort(byCodeUnit);
}

async function stateOf(file: string): Promise<string> {
  return stat(file).then(
    ({ ctimeMs, size }) => `${file} ${ctimeMs} ${size}`,
    () => file,
  );
}
