import type { Files } from '@extkit/testing';
import { coreSwitches } from './core-switches.ts';
import { coldStore } from './cold-store.ts';
import { cacheServer } from './cache-server.ts';
import { cloudFiles } from './cloud-files.ts';
import { iceMaker } from './ice-maker.ts';
import { printServer } from './print-server.ts';
import { queueDepth } from './queue-depth.ts';
import { shopDatabase } from './shop-database.ts';
import { ticketQueue } from './ticket-queue.ts';
import { turnstile } from './turnstile.ts';
import { ticketDesk } from './ticket-desk.ts';
import { rackPower } from './rack-power.ts';
import { dataCenter } from './data-center.ts';
import { officialQueues } from './official-queues.ts';
import { parcelStation } from './parcel-station.ts';
import { doorTraps } from './door-traps.ts';
import { windowsSpooler } from './windows-spooler.ts';
import { tapeLibrary } from './tape-library.ts';

/** Projects in which `verify` finds nothing at all. The cases of the rules break them. */
export const samples: ReadonlyMap<string, Files> = new Map([
  ['queue-depth', queueDepth],
  ['tape-library', tapeLibrary],
  ['parcel-station', parcelStation],
  ['data-center', dataCenter],
  ['official-queues', officialQueues],
  ['cache-server', cacheServer],
  ['cloud-files', cloudFiles],
  ['ice-maker', iceMaker],
  ['print-server', printServer],
  ['shop-database', shopDatabase],
  ['ticket-queue', ticketQueue],
  ['ticket-desk', ticketDesk],
  ['core-switches', coreSwitches],
  ['rack-power', rackPower],
  ['door-traps', doorTraps],
  ['windows-spooler', windowsSpooler],
  ['cold-store', coldStore],
  ['turnstile', turnstile],
]);
