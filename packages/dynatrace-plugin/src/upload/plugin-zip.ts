import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { UserError } from '@extkit/devkit';

/** An artifact of this format. */
export interface PluginZip {
  /** Absolute. */
  readonly path: string;
  /** The plugin's name, such as `custom.python.demo`. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Whether an ActiveGate runs the plugin, and not OneAgent. */
  readonly remote: boolean;
}

/** Facts 4: the name of the file, of which `.zip` counts as one more segment. */
const FILE_NAME = /^custom[^\n](?:remote\.)?(?:jmx|pmi|python)(?:\.[a-zA-Z][a-zA-Z0-9_-]*)+$/;

/** @throws {UserError} where the file is not there or not named as a plugin's */
export async function findPluginZip(artifact: string): Promise<PluginZip> {
  const path = resolve(artifact);
  const file = basename(path);
  if (!FILE_NAME.test(file)) {
    throw new UserError(
      `${path} is not named as a plugin is: name it as the plugin's "name" and .zip, such as custom.python.demo.zip.`,
    );
  }
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) throw new UserError(`${path} is not there, or no file: build the plugin first.`);
  return { path, name: file.replace(/\.zip$/, ''), size: found.size, remote: file.split('.')[1] === 'remote' };
}
