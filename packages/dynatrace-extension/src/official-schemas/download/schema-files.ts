import { UserError } from '@extkit/devkit';

/** More than ever were in a set. */
const MAX_FILES = 500;
const FILE_NAME = /^\w[\w.-]*\.json$/;

/**
 * Refuses names that would lead out of the folder that the files are to lie in, and more of them than can be meant.
 *
 * @param source what names them, for messages
 * @throws {UserError}
 */
export function assertFileNames(names: readonly string[], source: string): void {
  const bad = names.find((name) => !FILE_NAME.test(name));
  if (bad !== undefined) {
    throw new UserError(`${source} names ${JSON.stringify(bad)}, which is no file of a schema: nothing was written.`);
  }
  if (names.length > MAX_FILES) {
    throw new UserError(`${source} names ${names.length} files, more than ${MAX_FILES}: nothing was written.`);
  }
}

/**
 * What a server sent, as JSON.
 *
 * @throws {UserError} where it is none
 */
export function parseAnswer(text: string, address: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new UserError(`${address} does not answer in JSON: check the address.`);
  }
}

/** The files beside a schema that it refers to: `metric.schema.json` by `metric.schema.json#/definitions/key`. */
export function referencedFiles(schema: unknown): string[] {
  const files: string[] = [];
  // A list that grows, and no recursion: nobody knows how deep it is what a server sends.
  const values: unknown[] = [schema];
  for (const value of values) {
    if (typeof value !== 'object' || value === null) continue;
    for (const child of Object.values(value) as unknown[]) values.push(child);
    if ('$ref' in value && typeof value.$ref === 'string') files.push(...fileOf(value.$ref));
  }
  return files;
}

/** None of a reference within the same file, or to a whole address, such as that of JSON Schema itself. */
function fileOf(reference: string): string[] {
  const [file = ''] = reference.split('#');
  return file === '' || URL.canParse(file) ? [] : [file];
}
