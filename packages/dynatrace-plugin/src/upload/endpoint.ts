import { UserError } from '@extkit/devkit';

/** Where a plugin is sent. */
export interface Endpoint {
  readonly url: URL;
  /** The endpoint that the SDK uses, or the public configuration API. Only the latter can check without importing. */
  readonly api: 'sdk' | 'configuration';
  /** The address of the environment, without a slash at its end; absent where the endpoint's does not tell it. */
  readonly environment?: string;
}

const CONFIGURATION_PLUGINS = '/api/config/v1/plugins';

/** `https://<environment>` and, of Dynatrace Managed or an ActiveGate, `https://<host>/e/<environment>`. */
const ENVIRONMENT = /^((?:\/e\/[^/]+)?)\/?$/;
const CONFIGURATION_API = /^(.*?)(\/api\/config\/v1\/(?:plugins|extensions))\/?$/;
const SDK_API = /^(.*?)\/api\/v1\/(?:remoteplugins|plugins)\/?$/;

/**
 * Tells by an address which API is meant. That of an environment means its configuration API; any that is not known is
 * taken as the SDK takes it: as it stands, with a slash at its end.
 *
 * @param source what the address comes from, for messages
 * @throws {UserError} where it is no complete address; it does not show the address, which may hold a secret
 */
export function parseEndpoint(address: string, source: string): Endpoint {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') {
    throw new UserError(`${source} is not a complete address: write it like https://abc12345.live.dynatrace.com.`);
  }
  if (url.username !== '' || url.password !== '') {
    throw new UserError(`${source} holds a user or a password: leave them out, for only the token is asked for.`);
  }
  const [, base] = ENVIRONMENT.exec(url.pathname) ?? [];
  if (base !== undefined) return configuration(url, base, CONFIGURATION_PLUGINS);
  const [, prefix, path] = CONFIGURATION_API.exec(url.pathname) ?? [];
  if (prefix !== undefined && path !== undefined) return configuration(url, prefix, path);

  const [, root] = SDK_API.exec(url.pathname) ?? [];
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return { url, api: 'sdk', ...(root !== undefined && { environment: url.origin + root }) };
}

function configuration(url: URL, base: string, path: string): Endpoint {
  url.pathname = base + path;
  return { url, api: 'configuration', environment: url.origin + base };
}

/** The address as messages show it: a query may hold a token. */
export function shownUrl({ origin, pathname }: URL): string {
  return origin + pathname;
}
