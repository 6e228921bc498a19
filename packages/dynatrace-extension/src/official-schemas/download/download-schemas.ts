import type { SchemaDownload, SchemaSource } from '@extkit/devkit';
import { createHttpClient } from '@extkit/devkit/http';
import { downloadFromEnvironment } from './download-from-environment.ts';
import { downloadRelease } from './download-release.ts';
import { findAddress, findToken, parseAddress } from './find-environment.ts';
import { MAX_FILE_SIZE } from './schema-server.ts';

/**
 * Downloads Dynatrace's own schemas.
 *
 * @param variables where the address and the token of an environment are looked for, unless they are given
 * @throws {UserError} where the source, the version or one of the files is not to be had
 * @throws the signal's reason, where it asks for the end
 */
export async function downloadSchemas(
  source: SchemaSource,
  signal?: AbortSignal,
  variables: Readonly<Record<string, string | undefined>> = process.env,
): Promise<SchemaDownload> {
  const { from, url, version = 'latest', verifyCertificates = true } = source;
  const environment = from === 'environment' ? findAddress(source, variables) : undefined;
  const token = environment && (await findToken(source, variables));
  const client = createHttpClient({ verifyCertificates, responseLimit: MAX_FILE_SIZE });
  const server = { client, signal, ...(token && { token }) };
  try {
    if (environment !== undefined) return await downloadFromEnvironment(server, version, environment);
    const mirror = url === undefined ? undefined : parseAddress(url, 'The address in "url"');
    return await downloadRelease(server, version, mirror);
  } finally {
    await client.close();
  }
}
