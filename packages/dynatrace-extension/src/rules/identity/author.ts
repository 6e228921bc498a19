import { FILE_START } from '@extkit/devkit';
import { select, type Rule } from '@extkit/devkit/rules';
import type { ManifestModel } from '../../manifest/manifest-model.ts';

export const author: Rule<ManifestModel> = {
  code: 'DTX0015',
  severity: 'warning',
  needs: ['author'],
  summary: 'The manifest names its author.',
  source: 'facts 3.3',
  explanation:
    'Practically every extension names its author, and users see whom to ask. Write the name of a team rather than of a person.',
  check({ manifest }, report) {
    const [found] = select(manifest.value, ['author']);
    // What is no object is the schema's business.
    if (found && (typeof found.value !== 'object' || select(found.value, ['name']).length > 0)) return;
    report({
      at: found ? manifest.at(['author'], 'key') : { file: manifest.file, range: FILE_START },
      message: "The author is missing: add 'author:' with a 'name:' in it.",
    });
  },
};
