import type { Rule } from '@extkit/devkit/rules';
import { fileKind, isMisplaced, type FileKind } from '../../manifest/file-kind.ts';
import type { ManifestModel } from '../../manifest/manifest-model.ts';

/** What a file is called, and where the manifest names such files. */
const homes: Readonly<Record<FileKind, { readonly called: string; readonly place: string }>> = {
  dashboard: { called: 'a dashboard of the classic kind', place: "'dashboards'" },
  document: { called: 'a dashboard of the new kind', place: "'documents.dashboards'" },
  'document envelope': { called: 'a downloaded document', place: "'documents.dashboards', its content alone" },
  alert: { called: 'an alert', place: "'alerts'" },
  pipeline: { called: 'a pipeline', place: "'openpipeline.pipelines'" },
  'pipeline source': { called: 'a source of OpenPipeline', place: "'openpipeline.sources'" },
  'activation schema': { called: 'an activation schema', place: "'python.activation'" },
};

export const filePurpose: Rule<ManifestModel> = {
  code: 'DTX0036',
  severity: 'error',
  summary: 'The manifest names each file where files of its kind belong.',
  source: 'facts 3.3',
  explanation:
    'Dynatrace reads a file as what the manifest says it is, and refuses one of another shape. Dashboards of the classic kind (with dashboardMetadata) belong under dashboards, those of the new kind (with tiles and layouts) under documents.dashboards.',
  check({ manifest, files }, report) {
    for (const { at, path, purpose, document } of files) {
      const kind = fileKind(document?.value);
      if (kind === undefined || !isMisplaced(document?.value, purpose)) continue;
      // A rule of its own says what to do with it.
      if (kind === 'document envelope' && purpose === 'document') continue;
      const { called, place } = homes[kind];
      report({
        at: manifest.at(at),
        message: `'${path}' is ${called}, but named as a ${purpose}: name it under ${place}.`,
      });
    }
  },
};
