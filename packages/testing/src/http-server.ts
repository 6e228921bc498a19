import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A server on the loopback interface that goes when the test ends; gives its address, without a path. */
export async function startServer(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  onTestFinished(() => stop(server));
  return `http://127.0.0.1:${await listen(server)}`;
}

/** As {@link startServer}, with a certificate for `localhost` that nobody has issued but itself. */
export async function startTlsServer(listener: RequestListener): Promise<string> {
  const server = createTlsServer(selfSigned(), listener);
  onTestFinished(() => stop(server));
  return `https://localhost:${await listen(server)}`;
}

/** The port of a server that is no more: nothing listens there. */
export async function unusedPort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  stop(server);
  await once(server, 'close');
  return port;
}

async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return address.port;
}

function stop(server: Server): void {
  server.closeAllConnections();
  server.close();
}

function selfSigned(): { key: Buffer; cert: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), 'extkit-tls-'));
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  const files = ['-newkey', 'rsa:2048', '-nodes', '-keyout', 'key.pem', '-out', 'cert.pem'];
  try {
    execFileSync('openssl', ['req', '-x509', ...files, ...subject], { cwd: folder, stdio: 'ignore' });
    return { key: readFileSync(join(folder, 'key.pem')), cert: readFileSync(join(folder, 'cert.pem')) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
