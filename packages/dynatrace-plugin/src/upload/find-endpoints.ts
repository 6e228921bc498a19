import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '@extkit/devkit';
import { parseEndpoint, type Endpoint } from './endpoint.ts';

/** `pluginUploadUrls <url>[;<url>…]` (facts 4). */
const UPLOAD_URLS = /^[ \t]*pluginUploadUrls[ \t]+(.+)$/m;

/**
 * Gives the places to send a plugin to, which are to be tried in order: the one that is asked for, else those that the
 * agent on this machine is configured with.
 *
 * @param configurationFolder the agent's
 * @throws {UserError} where there is none
 */
export async function findEndpoints(url: string | undefined, configurationFolder: string): Promise<Endpoint[]> {
  if (url !== undefined && url.trim() !== '') return [parseEndpoint(url.trim(), 'The address in "url"')];
  const file = join(configurationFolder, 'plugin_sdk.conf');
  const text = await readFile(file, 'utf8').catch(() => '');
  const [, list = ''] = UPLOAD_URLS.exec(text) ?? [];
  const urls = list.split(';').flatMap((entry) => entry.trim() || []);
  if (urls.length > 0) return urls.map((entry) => parseEndpoint(entry, `An address of pluginUploadUrls in ${file}`));
  throw new UserError(
    `No address to upload to: give the environment's with "url", or set pluginUploadUrls in ${file}.`,
  );
}
