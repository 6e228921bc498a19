import { UserError } from '@extkit/devkit';
import { MANIFEST_SCHEMA } from '../schema-names.ts';
import { chooseVersion } from './choose-version.ts';
import { parseAnswer } from './schema-files.ts';
import { getText, type SchemaServer } from './schema-server.ts';

/** Tells which releases there are. */
const VERSIONS = 'https://api.github.com/repos/dynatrace-extensions/extensions-schemas/releases?per_page=100';

/** May be a part of an address. */
const SAFE = /^\w[\w.-]*$/;
/** Stands for all that begin with it. */
const BEGINNING = /^\d+(?:\.\d+)?$/;

/**
 * The version of the release that is wished for; `undefined` where it is the latest, and nothing tells which one that is.
 *
 * @param base what the addresses of all releases begin with
 */
export async function releaseVersion(
  server: SchemaServer,
  wish: string,
  base: string,
  isMirror: boolean,
): Promise<string | undefined> {
  if (wish === 'latest') return latestVersion(server, base);
  if (!SAFE.test(wish)) {
    throw new UserError(`${JSON.stringify(wish)} is no version: give one such as 1.345.0, or "latest".`);
  }
  if (!BEGINNING.test(wish)) return wish;
  if (isMirror) {
    throw new UserError(`A mirror does not tell its versions: give a whole one such as ${wish}.0, or "latest".`);
  }
  const version = chooseVersion(await versionsOnGitHub(server), wish);
  if (version === undefined)
    throw new UserError(`Dynatrace has published no schemas of version ${wish}: give another.`);
  return version;
}

/** `releases/latest/download/…` leads to `releases/download/<version>/…`, so that all files come from one release. */
async function latestVersion(server: SchemaServer, base: string): Promise<string | undefined> {
  const answer = await getText(server, new URL(`${base}/latest/download/${MANIFEST_SCHEMA}`));
  const [, version] = /\/download\/([^/]+)\/[^/]+$/.exec(answer?.redirects[0]?.pathname ?? '') ?? [];
  return version !== undefined && SAFE.test(version) ? version : undefined;
}

async function versionsOnGitHub(server: SchemaServer): Promise<string[]> {
  const answer = await getText(server, new URL(VERSIONS));
  const releases = parseAnswer(answer?.text ?? '', VERSIONS);
  return (Array.isArray(releases) ? releases : []).flatMap((release: unknown) =>
    typeof release === 'object' && release !== null && 'tag_name' in release && typeof release.tag_name === 'string'
      ? [release.tag_name]
      : [],
  );
}
