import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { DEFAULT_CREDENTIALS, type Credentials, type DemoOptions } from './demo-options.ts';
import { demoRoutes } from './routes.ts';
import type { Random } from './statistics.ts';

/** Makes the server of the demo application; it does not listen yet. */
export function createDemoServer(
  { credentials, ui }: Pick<DemoOptions, 'credentials' | 'ui'>,
  random: Random = Math.random,
): Server {
  const routes = demoRoutes(ui, random);
  return createServer((request, response) => {
    // Read to its end, or the connection could not be used again.
    request.resume();
    if (credentials && !isAllowed(request, credentials)) return askForCredentials(response, credentials);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return answer(response, 405, 'Method Not Allowed', { Allow: 'GET, HEAD' });
    }
    const page = routes(request.url?.split('?', 1)[0] ?? '/');
    if (page === undefined) return answer(response, 404, 'Not Found');
    answer(response, 200, page.content, { 'Content-Type': page.type });
  });
}

/** HTTP Basic authentication (RFC 7617). */
function isAllowed({ headers }: IncomingMessage, { user, password }: Credentials): boolean {
  const [scheme, encoded = ''] = headers.authorization?.split(' ') ?? [];
  return scheme?.toLowerCase() === 'basic' && Buffer.from(encoded, 'base64').toString() === `${user}:${password}`;
}

/** The realm tells user and password as long as they are the ones that everybody knows. */
function askForCredentials(response: ServerResponse, { user, password }: Credentials): void {
  const isDefault = user === DEFAULT_CREDENTIALS.user && password === DEFAULT_CREDENTIALS.password;
  const realm = isDefault ? `user: ${user}, password: ${password}` : 'demo application';
  answer(response, 401, 'Unauthorized', { 'WWW-Authenticate': `Basic realm="${realm}"` });
}

function answer(response: ServerResponse, status: number, content: string, headers: Record<string, string> = {}): void {
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': Buffer.byteLength(content),
    ...headers,
  });
  response.end(content);
}
