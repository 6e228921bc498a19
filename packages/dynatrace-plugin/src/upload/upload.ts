import { Secret, type Environment, type UploadEvent } from '@extkit/devkit';
import { createHttpClient } from '@extkit/devkit/http';
import { deliver } from './deliver.ts';
import type { PluginUploadOptions } from './plugin-upload-options.ts';
import { findEndpoints } from './find-endpoints.ts';
import { findToken } from './find-token.ts';
import { THIS_MACHINE, type Machine } from './machine.ts';
import { findPluginZip } from './plugin-zip.ts';
import { vendorFolders } from './vendor-folders.ts';

/**
 * Sends a plugin to an environment: to the configuration API where the address is an environment's, else as the SDK does
 * (facts 4). Of several addresses, each is tried until one takes the plugin or refuses it.
 *
 * @param machine where address and token are looked for, unless they are given
 * @throws {UserError} where the artifact, the address or the token is missing
 * @throws the signal's reason, where it asks for the end
 */
export async function* upload(
  artifact: string,
  environment: Environment,
  options: PluginUploadOptions = {},
  machine: Machine = THIS_MACHINE,
): AsyncGenerator<UploadEvent, void, undefined> {
  options.signal?.throwIfAborted();
  const zip = await findPluginZip(artifact);
  const folders = await vendorFolders(zip.remote, machine);
  const endpoints = await findEndpoints(environment.url, folders.configuration);
  const token = await findToken(environment, folders.install, machine);

  const { verifyCertificates = true } = environment;
  const { timeout } = options;
  const client = createHttpClient({ verifyCertificates, ...(timeout !== undefined && { timeout }) });
  const authorization = new Secret(`Api-Token ${token.reveal()}`);
  const mask = (text: string) => text.replaceAll(token.reveal(), '[secret]');
  try {
    if (!verifyCertificates) yield { outcome: 'progress', message: UNVERIFIED };
    for await (const { outcome, message } of deliver(endpoints, { zip, client, authorization, options, mask })) {
      yield { outcome, message: mask(message) };
    }
  } finally {
    await client.close();
  }
}

const UNVERIFIED =
  'Certificates are not verified ("verifyCertificates" is off): whoever is on the way can read the token and change the plugin.';
