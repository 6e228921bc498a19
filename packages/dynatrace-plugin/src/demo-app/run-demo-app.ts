import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { errorCode, UserError, type Program } from '@extkit/devkit';
import { parseDemoOptions, type DemoOptions } from './demo-options.ts';
import { createDemoServer } from './demo-server.ts';

/**
 * Runs the demo application until the signal aborts.
 *
 * @throws {UserError} where it cannot listen, or an option has a value that it cannot have
 */
export const runDemoApp: Program['run'] = async (given, signal, print) => {
  const options = parseDemoOptions(given);
  if (signal.aborted) return;
  const server = createDemoServer(options);
  const address = await listen(server, options);
  print(
    `The demo application listens on ${address}${options.credentials ? ', and asks for a user and a password' : ''}.`,
  );
  print('Stop it with Ctrl+C.');
  await stopOnAbort(server, signal);
};

async function listen(server: Server, { host, port }: DemoOptions): Promise<string> {
  server.listen(port, host);
  await once(server, 'listening').catch((error: unknown) => {
    throw cannotListen(host, port, error);
  });
  const { family, address, port: actualPort } = addressOf(server);
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${actualPort}/`;
}

function addressOf(server: Server): AddressInfo {
  const address = server.address();
  // Only a server on a pipe has a name for an address.
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return address;
}

const ADVICE: Readonly<Record<string, string>> = {
  EADDRINUSE: 'it is in use; stop the program that listens there, or choose another with the option "port"',
  EACCES: 'this user may not listen there; choose a port above 1023',
  EADDRNOTAVAIL: 'this machine does not have that address; choose another with the option "host"',
  ENOTFOUND: 'there is no host of that name; choose another with the option "host"',
  EAI_AGAIN: 'there is no host of that name; choose another with the option "host"',
};

function cannotListen(host: string, port: number, error: unknown): unknown {
  const code = errorCode(error) ?? '';
  const advice = ADVICE[code];
  return advice === undefined
    ? error
    : new UserError(`The demo application cannot listen on port ${port} of ${host} (${code}): ${advice}.`);
}

async function stopOnAbort(server: Server, signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await once(signal, 'abort');
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}
