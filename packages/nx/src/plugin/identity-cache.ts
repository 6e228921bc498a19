import { hash as digest } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rm, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import type { ExtensionIdentity, Program } from '@extkit/devkit';
import { pluginVersion } from '../plugin-package.ts';
import type { PluginSettings } from './options.ts';

/** What a manifest says of its project, what its format is called and what that can do. */
export interface Identified extends ExtensionIdentity {
  /** The format's own. */
  readonly displayName: string;
  readonly technologies: readonly string[];
  readonly signs?: boolean;
  /** The format's `signing.defaultPath`. */
  readonly defaultKey?: string | undefined;
  readonly locks?: boolean;
  readonly examinesKeys?: boolean;
  readonly inspects?: boolean;
  readonly diffs?: boolean;
  readonly uploads?: boolean;
  readonly simulates?: boolean;
  /** Whether its manifests can be checked by schemas of its vendor. */
  readonly takesSchemas?: boolean;
  readonly programs?: readonly IdentifiedProgram[];
}

export type IdentifiedProgram = Pick<Program, 'id' | 'description'>;

interface Entry {
  /** Of the manifest's content. */
  readonly hash: string;
  /** `null` where the file is no manifest after all. */
  readonly identified: Identified | null;
}

/**
 * Remembers on disk what manifests said, so that a format is asked only about those that have changed, and its package
 * is imported only then. There is one file for each version of the plugin and set of options.
 */
export class IdentityCache {
  readonly #file: string | undefined;
  readonly #known: Map<string, Entry>;
  readonly #used = new Map<string, Entry>();

  private constructor(file: string | undefined) {
    this.#file = file;
    this.#known = file === undefined ? new Map<string, Entry>() : read(file);
  }

  /** Nx's own switch, `NX_CACHE_PROJECT_GRAPH=false`, gives a cache that remembers nothing. */
  static open(workspaceRoot: string, settings: PluginSettings, version = pluginVersion()): IdentityCache {
    if (process.env.NX_CACHE_PROJECT_GRAPH === 'false') return new IdentityCache(undefined);
    const key = digest('sha256', JSON.stringify([version, settings])).slice(0, 16);
    return new IdentityCache(join(dataDirectory(workspaceRoot), `extkit-${key}.json`));
  }

  /** Gives what the manifest says, from memory or by asking. */
  async get(manifest: string, content: Buffer, ask: () => Promise<Identified | null>): Promise<Identified | null> {
    const hash = digest('sha256', content);
    const known = this.#known.get(manifest);
    const entry = known?.hash === hash ? known : { hash, identified: await ask() };
    this.#used.set(manifest, entry);
    return entry.identified;
  }

  /** Writes what was used, and forgets the rest. A cache that cannot be written only makes the next run slower. */
  save(): void {
    if (this.#file === undefined || this.#isUnchanged()) return;
    const temporary = `${this.#file}.${process.pid}`;
    try {
      mkdirSync(dirname(this.#file), { recursive: true });
      writeFileSync(temporary, JSON.stringify(Object.fromEntries(this.#used)));
      renameSync(temporary, this.#file);
    } catch {
      rm(temporary, { force: true }, () => undefined);
    }
  }

  #isUnchanged(): boolean {
    const { size } = this.#known;
    return (
      size === this.#used.size && [...this.#used].every(([manifest, entry]) => this.#known.get(manifest) === entry)
    );
  }
}

/** Where Nx keeps what it derives from a workspace; `nx reset` clears it. */
function dataDirectory(workspaceRoot: string): string {
  const directory =
    process.env.NX_WORKSPACE_DATA_DIRECTORY ??
    process.env.NX_PROJECT_GRAPH_CACHE_DIRECTORY ??
    join('.nx', 'workspace-data');
  return isAbsolute(directory) ? directory : join(workspaceRoot, directory);
}

/** A file that is missing or damaged remembers nothing. */
function read(file: string): Map<string, Entry> {
  try {
    const content: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return new Map(Object.entries(content ?? {}).filter((entry): entry is [string, Entry] => isEntry(entry[1])));
  } catch {
    return new Map();
  }
}

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && 'hash' in value && 'identified' in value;
}
