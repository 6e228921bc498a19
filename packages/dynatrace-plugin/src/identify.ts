import type { ExtensionIdentity } from '@extkit/devkit';
import { readHead } from './manifest/manifest-head.ts';

/** `<root>/plugin.json`. */
const MANIFEST = /^(?:(?<root>.*)\/)?plugin\.json$/;

const NAME = /^custom.(?:remote.)?(?:python|jmx|pmi)/;
/** Which no other kind of `plugin.json` has. */
const OWN_KEY = 'metricGroup';
/** Which others may have, too, but not two of them: Grafana's plugins have `metrics`. */
const TELLING_KEYS = ['metrics', 'entity', 'technologies', 'processTypes', 'processTypeNames', 'configUI'];

/** Becomes a part of the artifact's path. */
const SAFE = /^(?!.*\.\.)[A-Za-z0-9][A-Za-z0-9._-]*$/;

/** The first of the packages that pip brings into the build. */
const REQUIREMENT = /"install_requires"\s*:\s*\[\s*"/;

/**
 * Tells whether a `plugin.json` is one of Dynatrace's, for many tools call theirs so, and what its head says. Nothing is
 * parsed: Nx asks for it whenever it computes its graph. A manifest too broken to show any sign of its kind is none.
 */
export function identify(manifestPath: string, text: string): ExtensionIdentity | undefined {
  const match = MANIFEST.exec(manifestPath);
  if (match === null) return undefined;
  const { name, version, keys } = readHead(text);
  const isOurs = NAME.test(name ?? '') || keys.has(OWN_KEY) || TELLING_KEYS.filter((key) => keys.has(key)).length >= 2;
  if (!isOurs) return undefined;

  const root = match.groups?.root;
  return {
    root: root === undefined ? '.' : root || '/',
    ...(name && { name }),
    ...(version && { version }),
    inputs,
    ...(name && SAFE.test(name) && { artifacts: [`${name}.zip`] }),
    ...(REQUIREMENT.test(text) && { buildsWithPython: true }),
  };
}

/** All that is packed (facts 3, exclusions), and the lists of what is not. */
const inputs = [
  '**/*',
  '!dist/**',
  '!node_modules/**',
  '!**/.*',
  '!**/.*/**',
  '!**/token.conf',
  '!**/properties.json',
  '!**/simulator_snapshot.json',
  '!**/*.log',
];
