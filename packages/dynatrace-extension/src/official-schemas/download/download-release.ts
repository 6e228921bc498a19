import { UserError, type SchemaDownload } from '@extkit/devkit';
import { FILE_SCHEMAS, MANIFEST_SCHEMA } from '../schema-names.ts';
import { releaseVersion } from './release-version.ts';
import { assertFileNames, parseAnswer, referencedFiles } from './schema-files.ts';
import { getText, shownUrl, type SchemaServer } from './schema-server.ts';

/** Where Dynatrace publishes its schemas (facts 3.1). */
const RELEASES = 'https://github.com/dynatrace-extensions/extensions-schemas/releases';

/** The last ones are referred to by none, and older releases do not have them. */
const ROOTS: readonly string[] = [MANIFEST_SCHEMA, ...Object.values(FILE_SCHEMAS)];

/**
 * Downloads a release. Nothing tells which files it has, so the references are followed, beginning with the manifest's
 * schema.
 *
 * @param mirror the address of what stands in for Dynatrace's releases
 */
export async function downloadRelease(server: SchemaServer, wish: string, mirror?: URL): Promise<SchemaDownload> {
  const base = mirror === undefined ? RELEASES : mirror.href.replace(/\/+$/, '');
  const version = await releaseVersion(server, wish, base, mirror !== undefined);
  const folder = version === undefined ? `${base}/latest/download` : `${base}/download/${version}`;
  const files = new Map<string, string>();
  const missing = new Set(ROOTS.slice(1));
  for (let names = ROOTS; names.length > 0;) {
    const found = await Promise.all(names.map((name) => downloadFile(server, new URL(`${folder}/${name}`))));
    names.forEach((name, index) => {
      const text = found[index]?.text;
      if (text !== undefined) files.set(name, text);
      else if (!missing.delete(name))
        throw new UserError(`${folder} has no ${name}: check the version and the address.`);
    });
    names = [...new Set(found.flatMap((file) => file?.references ?? []))].filter((name) => !files.has(name));
    assertFileNames([...files.keys(), ...names], folder);
  }
  return { ...(version !== undefined && { version }), files };
}

interface SchemaFile {
  readonly text: string;
  readonly references: readonly string[];
}

async function downloadFile(server: SchemaServer, url: URL): Promise<SchemaFile | undefined> {
  const answer = await getText(server, url);
  return answer && { text: answer.text, references: referencedFiles(parseAnswer(answer.text, shownUrl(url))) };
}
