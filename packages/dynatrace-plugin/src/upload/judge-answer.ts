import type { HttpResponse } from '@extkit/devkit/http';
import { shownUrl } from './endpoint.ts';
import { errorText } from './error-text.ts';
import { jsonProperty, parseAnswer } from './json-property.ts';

/** What an answer means. Where a server `refused` the plugin no other is asked; where one `failed`, the next is. */
export type Verdict =
  { readonly outcome: 'accepted' } | { readonly outcome: 'refused' | 'failed'; readonly message: string };

const ACCEPTING = [200, 201, 202];

/** What to do about a status. */
const ADVICE: Readonly<Record<number, string>> = {
  401: 'Check the token, and that it belongs to this environment.',
  403: 'Give the token the scope WriteConfig ("Write configuration").',
  404: 'Check the address.',
  405: 'Check the address.',
  413: 'Make the plugin smaller, or have the limit of the server or of a proxy before it raised.',
  429: 'Wait a while, then try again.',
};

/** Judges the answer to an upload (facts 4): only a 2xx with nothing or with an `id` comes from where plugins go. */
export function judgeUpload(url: URL, answer: HttpResponse): Verdict {
  if (!ACCEPTING.includes(answer.status)) return judgeFailure(url, answer);
  if (answer.body === '' || typeof jsonProperty(parseAnswer(answer.body), 'id') === 'string') {
    return { outcome: 'accepted' };
  }
  const message = `${shownUrl(url)} answers (status ${answer.status}), but not as one that takes plugins does: check the address.`;
  return { outcome: 'failed', message };
}

/** Judges the answer to a dry run (facts 4): a validator has nothing to say about what is good. */
export function judgeDryRun(url: URL, answer: HttpResponse): Verdict {
  return answer.status === 204 ? { outcome: 'accepted' } : judgeFailure(url, answer);
}

function judgeFailure(url: URL, { status, headers, body }: HttpResponse): Verdict {
  const server = shownUrl(url);
  if (status === 400) {
    const message = `${server} refuses the plugin (status 400): ${errorText(body)}. Verify it, mend plugin.json, build and upload again.`;
    return { outcome: 'refused', message };
  }
  if (status >= 300 && status < 400) {
    const target = shownTarget(url, headers.location);
    const message = `${server} redirects (status ${status}) to ${target}, where the token is not sent: check the address.`;
    return { outcome: 'failed', message };
  }
  const advice = ADVICE[status] ?? (status >= 500 ? 'Try again later, or look into its log.' : 'Check the address.');
  return { outcome: 'failed', message: `${server} answers with status ${status}: ${errorText(body)}. ${advice}` };
}

function shownTarget(url: URL, location: unknown): string {
  return typeof location === 'string' && URL.canParse(location, url.href)
    ? shownUrl(new URL(location, url))
    : 'nowhere';
}
