import { sortDiagnostics, type Diagnostic } from '@extkit/devkit';
import { documentsOf } from '../manifest/documents-of.ts';
import type { ManifestModel } from '../manifest/manifest-model.ts';
import { openOfficialSchemas } from './open-official-schemas.ts';
import { FILE_SCHEMAS, MANIFEST_SCHEMA } from './schema-names.ts';
import { toldAlready } from './told-already.ts';

/**
 * Checks an extension by Dynatrace's own schemas. Gives what was found already, which is as severe as Dynatrace takes it,
 * and what nobody has said yet: one diagnostic for each defect.
 *
 * @param folder absolute; holds the schemas
 * @param ours what was found already
 * @throws {UserError} where the folder or one of the schemas cannot be used: that is the fault of a setting, and not of the
 *   project
 */
export async function withOfficialSchemas(
  folder: string,
  model: Pick<ManifestModel, 'manifest' | 'files'>,
  ours: readonly Diagnostic[],
): Promise<Diagnostic[]> {
  const schemas = await openOfficialSchemas(folder);
  const documents = [
    { document: model.manifest, name: MANIFEST_SCHEMA },
    ...documentsOf(model, 'pipeline').map(({ document }) => ({ document, name: FILE_SCHEMAS.pipeline })),
    ...documentsOf(model, 'pipeline source').map(({ document }) => ({
      document,
      name: FILE_SCHEMAS['pipeline source'],
    })),
  ];
  const known = new Map(ours.map((our) => [our, our]));
  const news: Diagnostic[] = [];
  for (const { document, name } of documents) {
    const told = ours.filter(({ file }) => file === document.file);
    for (const finding of schemas.find(document, name)) {
      const our = toldAlready(finding, document, told);
      if (our === undefined) news.push(finding.diagnostic);
      else if (finding.diagnostic.severity === 'error' && our.severity !== 'error') {
        known.set(our, { ...our, severity: 'error' });
      }
    }
  }
  return sortDiagnostics([...known.values(), ...news, ...schemas.unusable]);
}
