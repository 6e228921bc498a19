import { join } from 'node:path';
import { Secret, UserError, type Environment, type UploadEvent } from '@extkit/devkit';
import { writeZip } from '@extkit/devkit/archive';
import type { PluginUploadOptions } from '../upload/plugin-upload-options.ts';
import type { Machine } from '../upload/machine.ts';
import { upload } from '../upload/upload.ts';
import { temporaryFolder } from '@extkit/testing';

export const TOKEN = 'dt0c01.SESAME';

/** A machine with nothing on it but the given files (path -> text); it goes when the test ends. */
export function temporaryMachine(files?: Readonly<Record<string, string>>): Machine {
  return { platform: 'linux', variables: {}, root: temporaryFolder(files) };
}

/** A plugin of version 1.2, as it is built; gives its path. */
export async function pluginZip(name = 'custom.python.demo', file = `${name}.zip`): Promise<string> {
  const root = temporaryFolder();
  const manifest = JSON.stringify({ name, version: '1.2' });
  await writeZip(join(root, file), [{ path: `${name}/plugin.json`, content: manifest }]);
  return join(root, file);
}

/** Uploads the demo plugin, and gives all events as `outcome: message`. */
export async function uploadDemo(environment: Environment, options: PluginUploadOptions = {}): Promise<string[]> {
  const machine = temporaryMachine();
  const given = { token: new Secret(TOKEN), ...environment };
  return lines(upload(await pluginZip(), given, options, machine));
}

/** The events as `outcome: message`, each of one line and without the token; a UserError as `error: message`. */
export async function lines(events: AsyncIterable<UploadEvent>): Promise<string[]> {
  const seen: string[] = [];
  try {
    for await (const { outcome, message } of events) seen.push(`${outcome}: ${message}`);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    seen.push(`error: ${error.message}`);
  }
  const bad = seen.find((line) => /[\r\n]/.test(line) || line.includes(TOKEN));
  if (bad !== undefined) throw new Error(`Not one line without the token: ${bad}`);
  return seen;
}
