import type { EditorSchema } from '@extkit/devkit';
import { toEditorSchema } from '@extkit/devkit/schema';
import type { FilePurpose } from '../manifest/file-references.ts';
import { fileSchemas } from '../schema/file-schemas.ts';
import { manifestSchema } from '../schema/manifest-schema.ts';

/** What an extension's folder may be called. */
const FOLDERS = ['extension', 'src'];

/** Where files of each purpose usually lie in that folder: an editor cannot look into the manifest. */
const PLACES: readonly (readonly [FilePurpose, place: string])[] = [
  ['activation schema', 'activationSchema.json'],
  ['alert', 'alerts/*.json'],
  ['dashboard', 'dashboards/*.json'],
  ['document', 'documents/*.dashboard.json'],
  ['screen document', 'documents/*.screen.json'],
  ['pipeline', 'openpipeline/*.pipeline.json'],
  ['pipeline source', 'openpipeline/*.source.json'],
];

/** The shapes of the manifest and of the files beside it, for editors. */
export function editorSchemas(): EditorSchema[] {
  const schema = toEditorSchema(manifestSchema);
  const manifest = {
    fileName: 'extension.schema.json',
    files: globs('extension.yaml'),
    language: 'yaml',
    schema,
  } as const;
  const files = PLACES.flatMap(([purpose, place]): EditorSchema[] => {
    const own = fileSchemas[purpose];
    const fileName = `${purpose.replaceAll(' ', '-')}.schema.json`;
    return own ? [{ fileName, files: globs(place), language: 'json', schema: toEditorSchema(own) }] : [];
  });
  return [manifest, ...files];
}

function globs(place: string): string[] {
  return FOLDERS.map((folder) => `**/${folder}/${place}`);
}
