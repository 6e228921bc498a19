import { json } from './json.ts';
import { INITIAL_VERSION } from './manifest-head.ts';
import type { ProjectNames } from './project-names.ts';

/** `activation.json`: a monitoring configuration, as the environment would send it to the extension. */
export function activation({ title }: ProjectNames, settings: Readonly<Record<string, unknown>>): string {
  return json({ enabled: true, description: title, version: INITIAL_VERSION, ...settings });
}
