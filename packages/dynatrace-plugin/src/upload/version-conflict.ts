import { listZip, readZipEntry } from '@extkit/devkit/archive';
import type { Delivery } from './delivery.ts';
import type { Endpoint } from './endpoint.ts';
import { excerpt } from './error-text.ts';
import { jsonProperty, parseAnswer } from './json-property.ts';

/** What the environment answers where it has this plugin with this version, or a higher one (facts 4). */
const CONFLICT = 'VALIDATION_ERROR_VERSION_CONFLICT';

export function isVersionConflict(body: string): boolean {
  return body.includes(CONFLICT);
}

/** Says which versions are in conflict and what to do. The deployed one is known where the environment gives it away. */
export async function explainVersionConflict({ url, environment }: Endpoint, delivery: Delivery): Promise<string> {
  const { name, path } = delivery.zip;
  const server = environment ?? url.origin;
  const own = await versionInZip(path);
  const deployed = environment && (await deployedVersion(environment, delivery));
  const refused = `refuses this one${own ? ` (version ${own})` : ''} (${CONFLICT})`;
  return deployed
    ? `${server} has version ${deployed} of ${name}, and ${refused}: raise "version" in plugin.json above ${deployed}, then build and upload again.`
    : `${server} has another ${name} of the same or a higher version, and ${refused}: raise "version" in plugin.json, then build and upload again.`;
}

async function versionInZip(path: string): Promise<string | undefined> {
  try {
    const manifest = (await listZip(path)).find((entry) => /^(?:[^/]+\/)?plugin\.json$/.test(entry.path));
    return manifest && versionIn((await readZipEntry(path, manifest.path)).toString('utf8'));
  } catch {
    return undefined;
  }
}

async function deployedVersion(environment: string, delivery: Delivery): Promise<string | undefined> {
  const { zip, client, authorization, options } = delivery;
  const url = new URL(`${environment}/api/config/v1/plugins/${encodeURIComponent(zip.name)}`);
  const { signal } = options;
  try {
    const answer = await client.send({ method: 'GET', url, headers: { authorization }, ...(signal && { signal }) });
    return answer.status === 200 ? versionIn(answer.body) : undefined;
  } catch {
    // That the plugin was refused is known: this was only to explain it.
    signal?.throwIfAborted();
    return undefined;
  }
}

function versionIn(json: string): string | undefined {
  const version = jsonProperty(parseAnswer(json), 'version');
  return typeof version === 'string' ? excerpt(version) : undefined;
}
