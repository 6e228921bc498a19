import { readFile } from 'node:fs/promises';
import { join, win32 } from 'node:path';
import type { Machine } from './machine.ts';

/** The folders of the agent that runs a plugin: OneAgent, or the plugin module of an ActiveGate. */
export interface VendorFolders {
  readonly install: string;
  readonly configuration: string;
}

/**
 * Says where an agent is installed, whether it is there or not (facts 3, "Default dirs"). Neither the registry of Windows
 * nor `libraryPath64` is asked: who has moved an agent gives address and token.
 *
 * @param remote whether the plugin runs on an ActiveGate
 */
export async function vendorFolders(remote: boolean, machine: Machine): Promise<VendorFolders> {
  if (machine.platform === 'win32') return windowsFolders(remote, machine);
  const { root } = machine;
  if (!remote) {
    return {
      install: join(root, 'opt/dynatrace/oneagent'),
      configuration: join(root, 'var/lib/dynatrace/oneagent/agent/config'),
    };
  }
  const functions = await readFile(join(root, 'etc/init.d/dynatracefunctions'), 'utf8').catch(() => '');
  const folder = (name: string, fallback: string) => join(root, shellVariable(functions, name) ?? fallback);
  return {
    install: join(folder('INSTALL_DIR', '/opt/dynatrace'), 'remotepluginmodule'),
    configuration: join(folder('CONFIG_DIR', '/var/lib/dynatrace'), 'remotepluginmodule/agent/conf'),
  };
}

function windowsFolders(remote: boolean, { variables }: Machine): VendorFolders {
  const programs = variables.PROGRAMW6432 ?? 'C:\\Program Files';
  const data = variables.PROGRAMDATA ?? 'C:\\ProgramData';
  const module = remote ? 'remotepluginmodule' : 'oneagent';
  return {
    install: win32.join(programs, 'dynatrace', module),
    configuration: win32.join(data, 'dynatrace', module, 'agent', remote ? 'conf' : 'config'),
  };
}

function shellVariable(script: string, name: string): string | undefined {
  return new RegExp(`^[ \\t]*(?:export[ \\t]+)?${name}=["']?([^"'\\s;]+)`, 'm').exec(script)?.[1];
}
