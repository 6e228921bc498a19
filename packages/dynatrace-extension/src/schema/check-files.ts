import { asMeant, type LocatedFinding } from '@extkit/devkit/schema';
import { documentsOf } from '../manifest/documents-of.ts';
import type { ReferencedFile } from '../manifest/manifest-model.ts';
import { findInSchema } from './check-schema.ts';
import { fileSchemas } from './file-schemas.ts';

export interface CheckedFile {
  /** With its document as it was meant, for the rules. */
  readonly file: ReferencedFile;
  /** What is wrong with its shape: of a file that the manifest names twice, once. */
  readonly findings: readonly LocatedFinding[];
}

/** Checks the shapes of the files that the manifest names. */
export function checkFiles(files: readonly ReferencedFile[]): CheckedFile[] {
  const purposes = new Set(files.map(({ purpose }) => purpose));
  const findings = new Map(
    [...purposes].flatMap((purpose) => {
      const schema = fileSchemas[purpose];
      const documents = schema === undefined ? [] : documentsOf({ files }, purpose);
      return documents.map(({ document }) => [document, findInSchema(document, schema)] as const);
    }),
  );
  const meant = new Map([...findings].map(([document, found]) => [document, asMeant(document, found)]));
  const told = new Set<unknown>();
  return files.map((file) => {
    const { document } = file;
    const found = document && findings.get(document);
    if (document === undefined || found === undefined) return { file, findings: [] };
    const isNew = !told.has(document);
    told.add(document);
    return { file: { ...file, document: meant.get(document) ?? document }, findings: isNew ? found : [] };
  });
}
