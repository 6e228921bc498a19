import type { VerifySettings } from '@extkit/devkit';

/** The settings of the teams whose samples are not verified by the usual ones. */
export const sampleSettings: ReadonlyMap<string, VerifySettings> = new Map([
  ['official-queues', { severities: { DTX0010: 'off', DTX0017: 'warning' } }],
]);
