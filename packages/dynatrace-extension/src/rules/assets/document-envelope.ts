import type { Rule } from '@extkit/devkit/rules';
import { fileKind } from '../../manifest/file-kind.ts';
import type { ManifestModel } from '../../manifest/manifest-model.ts';

export const documentEnvelope: Rule<ManifestModel> = {
  code: 'DTX0308',
  severity: 'error',
  summary: "The file of a document holds the document's body, not the envelope that a download puts around it.",
  source: 'facts 3.3 (documents), 3.7',
  explanation:
    'What the Documents app and its API give is an object with the name, the type and the content of a document. An extension ships the content alone: the version, the variables, the tiles and the layouts. Make what stands under "content" the file itself.',
  check({ files }, report) {
    const seen = new Set<unknown>();
    for (const { purpose, document } of files) {
      if (purpose !== 'document' || document === undefined || seen.has(document)) continue;
      seen.add(document);
      if (fileKind(document.value) !== 'document envelope') continue;
      report({
        at: document.at(['content'], 'key'),
        message:
          "This is the envelope of a document, as it is downloaded: make what stands in 'content' the file itself.",
      });
    }
  },
};
