import type { Observation } from '@extkit/devkit';

/** What the Python host is told first. The texts are those of the files, for Python's integers have any size. */
export interface HostStart {
  readonly manifest: string;
  readonly configuration: string | null;
  readonly snapshot: string | null;
  /** Names; the index is the id. */
  readonly processTypes: readonly string[];
}

/** What the Python host tells, as lines of JSON. */
export type HostMessage =
  | Observation
  /** What nobody may see: it comes before anything that the plugin itself does. */
  | { readonly type: 'secrets'; readonly secrets: readonly string[] }
  /** The plugin's class was found; the first run may start. */
  | { readonly type: 'ready'; readonly python: string }
  /** The plugin cannot be run at all: why, and what to do. */
  | { readonly type: 'refused'; readonly message: string };

const TYPES: ReadonlySet<unknown> = new Set<HostMessage['type']>([
  ...(['metric', 'property', 'event', 'status', 'entity', 'log', 'problem', 'run'] as const),
  ...(['secrets', 'ready', 'refused'] as const),
]);

/** `undefined` for what is none: half of a line of an interrupted process, or what a plugin wrote where it must not. */
export function parseHostMessage(line: string): HostMessage | undefined {
  try {
    const message = JSON.parse(line) as HostMessage | null;
    return message !== null && TYPES.has(message.type) ? message : undefined;
  } catch {
    return undefined;
  }
}
