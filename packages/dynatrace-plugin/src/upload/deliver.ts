import type { UploadEvent } from '@extkit/devkit';
import { fileForm, HttpError, type HttpResponse } from '@extkit/devkit/http';
import type { Delivery } from './delivery.ts';
import { shownUrl, type Endpoint } from './endpoint.ts';
import { judgeDryRun, judgeUpload, type Verdict } from './judge-answer.ts';
import { explainVersionConflict, isVersionConflict } from './version-conflict.ts';

const LOOPBACK = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** Tries the endpoints in order, until one takes the plugin or refuses it. */
export async function* deliver(
  endpoints: readonly Endpoint[],
  delivery: Delivery,
): AsyncGenerator<UploadEvent, void, undefined> {
  for (const [index, endpoint] of endpoints.entries()) {
    yield { outcome: 'progress', message: announcement(endpoint, delivery) };
    if (endpoint.url.protocol === 'http:' && !LOOPBACK.test(endpoint.url.hostname)) {
      yield { outcome: 'progress', message: 'The address is http://: whoever is on the way can read the token.' };
    }
    const verdict = await attempt(endpoint, delivery);
    if (verdict.outcome === 'accepted') {
      yield { outcome: 'success', message: acceptance(endpoint, delivery) };
      return;
    }
    const last = verdict.outcome === 'refused' || index === endpoints.length - 1;
    yield { outcome: last ? 'failure' : 'progress', message: verdict.message };
    if (last) return;
  }
}

function announcement({ url }: Endpoint, { zip, options }: Delivery): string {
  return `${options.dryRun ? 'Checking' : 'Uploading'} ${zip.name} (${zip.size.toLocaleString('en')} bytes): ${shownUrl(url)}`;
}

function acceptance({ url }: Endpoint, { zip, options }: Delivery): string {
  return options.dryRun
    ? `${shownUrl(url)} would take ${zip.name}. Nothing was changed there.`
    : `${shownUrl(url)} has taken ${zip.name}.`;
}

async function attempt(endpoint: Endpoint, delivery: Delivery): Promise<Verdict> {
  const { dryRun = false } = delivery.options;
  if (dryRun && endpoint.api === 'sdk') return { outcome: 'failed', message: noDryRun(endpoint) };
  const url = target(endpoint, delivery);
  try {
    const answer = await post(url, delivery);
    if (answer.status === 400 && isVersionConflict(answer.body)) {
      return { outcome: 'refused', message: await explainVersionConflict(endpoint, delivery) };
    }
    // Masked before any of it is cut off.
    return (dryRun ? judgeDryRun : judgeUpload)(url, { ...answer, body: delivery.mask(answer.body) });
  } catch (error) {
    if (error instanceof HttpError) return { outcome: 'failed', message: error.message };
    throw error;
  }
}

function target({ url: endpoint, api }: Endpoint, { options: { dryRun, overrideAlerts } }: Delivery): URL {
  const url = new URL(endpoint);
  if (dryRun) url.pathname += '/validator';
  else if (api === 'configuration' && overrideAlerts !== undefined) {
    url.searchParams.set('overrideAlerts', String(overrideAlerts));
  }
  return url;
}

async function post(url: URL, { zip, client, authorization, options: { signal } }: Delivery): Promise<HttpResponse> {
  const body = await fileForm('file', zip.path);
  return client.send({ method: 'POST', url, headers: { authorization }, body, ...(signal && { signal }) });
}

function noDryRun({ url, environment }: Endpoint): string {
  const instead = environment ?? 'such as https://abc12345.live.dynatrace.com';
  return `${shownUrl(url)} has no dry run, and nothing was sent: give the address of the environment (${instead}) instead.`;
}
