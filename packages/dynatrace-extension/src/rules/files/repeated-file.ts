import { posix } from 'node:path';
import { selectText, type Rule } from '@extkit/devkit/rules';
import type { ManifestModel } from '../../manifest/manifest-model.ts';

export const repeatedFile: Rule<ManifestModel> = {
  code: 'DTX0033',
  severity: 'warning',
  summary: 'The manifest names a file once for each purpose.',
  source: 'ours: what is named twice is installed twice, or an entry was copied and not changed',
  explanation:
    'A dashboard or an alert that is named twice is in the environment twice, or once in the place of another one that was forgotten. Name the file that was meant, or remove the entry. A schema may serve both kinds of activation, and a pipeline several kinds of data.',
  check({ manifest, files }, report) {
    const firsts = new Map<string, (typeof files)[number]>();
    for (const file of files) {
      const { at, path, purpose, state } = file;
      if (state === 'outside' || purpose === 'activation schema') continue;
      const scope = selectText(manifest.value, [...at.slice(0, -1), 'configScope']) ?? '';
      const key = JSON.stringify([purpose, scope, posix.normalize(path)]);
      const first = firsts.get(key);
      firsts.set(key, first ?? file);
      if (first === undefined) continue;
      report({
        at: manifest.at(at),
        message: `The manifest names the ${purpose} '${path}' twice: name another file here, or remove the entry.`,
        related: [{ ...manifest.at(first.at), message: 'It is named for the first time here.' }],
      });
    }
  },
};
