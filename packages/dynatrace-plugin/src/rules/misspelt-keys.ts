import { suggest } from '@extkit/devkit';
import { select, type Rule } from '@extkit/devkit/rules';
import { knownKeys } from '../manifest/known-keys.ts';
import type { PluginModel } from '../manifest/plugin-model.ts';

export const misspeltKeys: Rule<PluginModel> = {
  code: 'DTP0020',
  severity: 'warning',
  summary: 'No key is nearly like one that means something there: the SDK passes over every key that it does not know.',
  source: 'facts 1.1, 1.8',
  check({ manifest }, report) {
    for (const { at, keys } of knownKeys) {
      for (const { path, value } of select(manifest.value, at)) {
        const present = keysOf(value);
        const unused = keys.filter((key) => !present.includes(key));
        for (const key of present) {
          const near = keys.includes(key) ? undefined : suggest(key, unused);
          if (near === undefined) continue;
          const place = manifest.at([...path, key], 'key');
          report({
            at: place,
            message: `The SDK passes over '${key}', which it does not know: did you mean '${near}'?`,
            fix: { title: `Rename it to '${near}'`, edits: [{ ...place, newText: JSON.stringify(near) }] },
          });
        }
      }
    }
  },
};

function keysOf(value: unknown): string[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
}
