import type { Tree } from '@nx/devkit';
import type { EditorSchema } from '@extkit/devkit';
import { SettingsFile } from './settings-file.ts';

const YAML_SUPPORT = 'redhat.vscode-yaml';

/**
 * Tells Visual Studio Code which schema describes which files. Associations of the user's stay, and so do globs that the
 * user has added to ours; one with a schema that we no longer have goes.
 */
export function associateSchemas(tree: Tree, folder: string, schemas: readonly EditorSchema[]): void {
  const settings = new SettingsFile(tree, '.vscode/settings.json');
  const prefix = `./${folder}/`;
  associateYaml(
    settings,
    prefix,
    schemas.filter(({ language }) => language === 'yaml'),
  );
  associateJson(
    settings,
    prefix,
    schemas.filter(({ language }) => language === 'json'),
  );
  settings.save();
}

/** Recommends the extension that knows YAML: Visual Studio Code itself does not. */
export function recommendYaml(tree: Tree): void {
  const extensions = new SettingsFile(tree, '.vscode/extensions.json');
  const known = [...extensions.list('recommendations'), ...extensions.list('unwantedRecommendations')];
  if (known.some((id) => String(id).toLowerCase() === YAML_SUPPORT)) return;
  extensions.prepend('recommendations', YAML_SUPPORT);
  extensions.save();
}

/** `"yaml.schemas": { "<schema>": ["<glob>"] }` */
function associateYaml(settings: SettingsFile, prefix: string, schemas: readonly EditorSchema[]): void {
  const wanted = new Map(schemas.map(({ fileName, files }) => [prefix + fileName, files]));
  const associated = settings.object('yaml.schemas');
  for (const url of Object.keys(associated)) {
    if (url.startsWith(prefix) && !wanted.has(url)) settings.set(['yaml.schemas', url], undefined);
  }
  for (const [url, globs] of wanted) {
    const completed = complete(associated[url], globs);
    if (completed !== undefined) settings.set(['yaml.schemas', url], completed);
  }
}

/** `"json.schemas": [{ "fileMatch": ["<glob>"], "url": "<schema>" }]` */
function associateJson(settings: SettingsFile, prefix: string, schemas: readonly EditorSchema[]): void {
  const wanted = new Map(schemas.map(({ fileName, files }) => [prefix + fileName, files]));
  // From the last to the first, for whatever stands behind one that goes moves up.
  for (const [index, association] of [...settings.list('json.schemas').entries()].reverse()) {
    const { url, fileMatch } = toAssociation(association);
    if (!url.startsWith(prefix)) continue;
    const globs = wanted.get(url);
    const completed = globs && complete(fileMatch, globs);
    if (globs === undefined) settings.set(['json.schemas', index], undefined);
    else if (completed !== undefined) settings.set(['json.schemas', index, 'fileMatch'], completed);
    wanted.delete(url);
  }
  for (const [url, fileMatch] of [...wanted].reverse()) settings.prepend('json.schemas', { fileMatch, url });
}

function toAssociation(entry: unknown): { readonly url: string; readonly fileMatch: unknown } {
  const association: { url?: unknown; fileMatch?: unknown } = typeof entry === 'object' && entry !== null ? entry : {};
  return { url: typeof association.url === 'string' ? association.url : '', fileMatch: association.fileMatch };
}

/** The globs that are there and those that are missing; `undefined` where none is. One glob may stand without a list. */
function complete(there: unknown, wanted: readonly string[]): readonly unknown[] | undefined {
  const present: readonly unknown[] = there === undefined ? [] : [there].flat();
  const missing = wanted.filter((glob) => !present.includes(glob));
  return missing.length === 0 ? undefined : [...present, ...missing];
}
