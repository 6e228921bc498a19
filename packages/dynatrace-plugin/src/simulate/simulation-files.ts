import { access } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { assertNoErrors, hasErrors, UserError, type SimulateOptions } from '@extkit/devkit';
import { readDocument } from '@extkit/devkit/documents';
import { createSchemaChecker, type SchemaChecker } from '@extkit/devkit/schema';
import { snapshotSchema } from './snapshot-schema.ts';

const configurationChecker = createSchemaChecker({ schema: { type: 'object' } });
const snapshotChecker = createSchemaChecker({ schema: snapshotSchema });

/**
 * Reads `properties.json`, or the file that the options name. Gives its text, which Python will parse again: there, ids of
 * 64 bits stay exact. `undefined` where there is none: the plugin then runs with its defaults.
 *
 * @throws {UserError} where the file that the options name is missing, or where a file has errors
 */
export async function readConfiguration(directory: string, options: SimulateOptions): Promise<string | undefined> {
  const file = join(directory, 'properties.json');
  if (options.configuration === undefined && !(await exists(file))) return undefined;
  return read(resolve(options.configuration ?? file), configurationChecker);
}

/**
 * Reads `simulator_snapshot.json`, or the file that the options name.
 *
 * @throws {UserError} where it is missing or has errors
 */
export async function readSnapshot(directory: string, options: SimulateOptions): Promise<string> {
  const file = resolve(options.snapshot ?? join(directory, 'simulator_snapshot.json'));
  if (await exists(file)) return read(file, snapshotChecker);
  throw new UserError(
    `A OneAgent plugin is simulated with the processes of a host: create ${file}, such as {"entries": [{"group_name": "my.app", "properties": {"Technologies": "PYTHON"}}]}.`,
  );
}

async function read(file: string, checker: SchemaChecker): Promise<string> {
  const document = await readDocument(file, { json: 'python' });
  assertNoErrors(hasErrors(document.problems) ? document.problems : checker.check(document), file, 'simulate');
  return document.text;
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
