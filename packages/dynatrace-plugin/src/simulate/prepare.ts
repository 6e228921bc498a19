import { assertNoErrors, UserError, type ExtensionSource, type SimulateOptions } from '@extkit/devkit';
import { readDocument } from '@extkit/devkit/documents';
import { selectText } from '@extkit/devkit/rules';
import { pluginKind } from '../manifest/plugin-kind.ts';
import { processTypes } from '../schema/process-types.ts';
import { verify } from '../verify.ts';
import type { HostStart } from './host-messages.ts';
import { readConfiguration, readSnapshot } from './simulation-files.ts';

/** Only these are known at run time (facts 5). */
const RUNTIME_PROCESS_TYPES = processTypes.slice(0, processTypes.indexOf('SAP') + 1);

/**
 * Verifies the plugin and gathers what its host needs to know.
 *
 * @throws {DiagnosticsError} where the plugin, its configuration or the snapshot has errors
 * @throws {UserError} where it has no program, or no snapshot although it needs one
 */
export async function prepare(extension: ExtensionSource, options: SimulateOptions): Promise<HostStart> {
  const { directory, manifestPath } = extension;
  // An aborted simulation ends without a word; an aborted verification would throw.
  const settings = { ...options, signal: undefined };
  assertNoErrors(await verify(extension, settings), manifestPath, 'simulate');
  const manifest = await readDocument(manifestPath, { json: 'python' });
  if (!selectText(manifest.value, ['source', 'package'])) {
    throw new UserError(
      `${manifestPath} names no source.package: only plugins written in Python can be simulated, for JMX and PMI metrics are read by OneAgent itself.`,
    );
  }
  const configuration = await readConfiguration(directory, options);
  const snapshot = pluginKind(manifest.value) === 'oneagent' ? await readSnapshot(directory, options) : null;
  return {
    manifest: manifest.text,
    configuration: configuration ?? null,
    snapshot,
    processTypes: RUNTIME_PROCESS_TYPES,
  };
}
