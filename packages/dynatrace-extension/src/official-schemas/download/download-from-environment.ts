import { UserError, type SchemaDownload } from '@extkit/devkit';
import { chooseVersion } from './choose-version.ts';
import { assertFileNames, parseAnswer } from './schema-files.ts';
import { getText, type SchemaServer } from './schema-server.ts';

/**
 * Downloads the schemas that an environment itself checks by (facts 2.1).
 *
 * @param environment such as `https://abc12345.live.dynatrace.com`
 */
export async function downloadFromEnvironment(
  server: SchemaServer,
  wish: string,
  environment: URL,
): Promise<SchemaDownload> {
  const base = `${environment.href.replace(/\/+$/, '')}/api/v2/extensions/schemas`;
  const versions = strings(await getJson(server, base), 'versions', base);
  const version = chooseVersion(versions, wish);
  if (version === undefined) {
    const newest = chooseVersion(versions, 'latest') ?? 'none';
    throw new UserError(`${base} has no schemas of version ${wish}: the newest is ${newest}.`);
  }
  const folder = `${base}/${encodeURIComponent(version)}`;
  const names = strings(await getJson(server, folder), 'files', folder);
  assertFileNames(names, folder);
  const files = names.map(async (name): Promise<[string, string]> => {
    const text = await getExisting(server, `${folder}/${name}`);
    parseAnswer(text, `${folder}/${name}`);
    return [name, text];
  });
  return { version, files: new Map(await Promise.all(files)) };
}

async function getJson(server: SchemaServer, address: string): Promise<unknown> {
  return parseAnswer(await getExisting(server, address), address);
}

async function getExisting(server: SchemaServer, address: string): Promise<string> {
  const answer = await getText(server, new URL(address));
  if (answer !== undefined) return answer.text;
  throw new UserError(
    `${address} is not there (status 404): give the environment's address, such as https://abc12345.live.dynatrace.com.`,
  );
}

/** A list of texts in what a server answered. */
function strings(answer: unknown, key: string, address: string): string[] {
  const list: unknown = typeof answer === 'object' && answer !== null ? Reflect.get(answer, key) : undefined;
  if (Array.isArray(list) && list.every((item) => typeof item === 'string')) return list;
  throw new UserError(`${address} does not list its ${key}: check the address.`);
}
