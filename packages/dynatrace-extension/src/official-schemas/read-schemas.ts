import { join } from 'node:path';
import { UserError } from '@extkit/devkit';
import { readDocument, type SourceDocument } from '@extkit/devkit/documents';
import type { JsonSchema } from '@extkit/devkit/schema';

/** A schema of Dynatrace's. */
export interface OfficialSchema {
  /** Such as `metric.schema.json`. */
  readonly name: string;
  readonly document: SourceDocument;
  /** Has an `$id`: the file's own, else its name. Others refer to it by that. */
  readonly schema: JsonSchema & { readonly $id: string };
}

/** @throws {UserError} where one of the files holds no JSON object */
export function readSchemas(folder: string, names: readonly string[]): Promise<OfficialSchema[]> {
  return Promise.all(names.map((name) => readSchema(folder, name)));
}

async function readSchema(folder: string, name: string): Promise<OfficialSchema> {
  const document = await readDocument(join(folder, name));
  const problem = document.problems.find(({ severity }) => severity === 'error');
  if (problem !== undefined) {
    const { line, column } = problem.range.start;
    throw new UserError(`${document.file}:${line}:${column} is no schema: ${problem.message} Download it again.`);
  }
  if (!isObject(document.value)) {
    throw new UserError(`${document.file} is no schema: it holds no JSON object. Download it again.`);
  }
  const { $id } = document.value;
  const id = typeof $id === 'string' ? $id.replace(/#$/, '') : name;
  return { name, document, schema: { ...document.value, $id: id } };
}

function isObject(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
