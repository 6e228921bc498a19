import type { Rule } from '@extkit/devkit/rules';
import type { Text } from '../../manifest/collection.ts';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { minorVersion } from '../../manifest/minor-version.ts';

/** Up to this minor version, `key` was called `id`. */
const LAST_WITH_ID = 215;

export const legacyIds: Rule<ManifestModel> = {
  code: 'DTX0059',
  severity: 'info',
  summary: "The names of metrics and dimensions are written as 'key'.",
  source: 'facts 3.4',
  explanation: `Up to Dynatrace 1.${LAST_WITH_ID}, 'key' was called 'id'. All of them are reported together, at the first one.`,
  check(model, report) {
    const { manifest, levels } = model;
    if ((minorVersion(model) ?? 0) <= LAST_WITH_ID) return;
    const ids = levels.flatMap(({ dimensions, metrics }) =>
      [...dimensions, ...metrics].flatMap(({ key }) => idOf(key)),
    );
    const [first] = ids;
    if (!first) return;
    report({
      at: manifest.at(first.path, 'key'),
      message: `Metrics and dimensions are named by 'id', which is 'key' since Dynatrace 1.${LAST_WITH_ID + 1}: rename ${ids.length === 1 ? 'it' : `all ${ids.length}`}.`,
      fix: {
        title: "Write 'key' for 'id'",
        edits: ids.map(({ path }) => ({ ...manifest.at(path, 'key'), newText: 'key' })),
      },
    });
  },
};

function idOf(key: Text | undefined): Text[] {
  return key?.path.at(-1) === 'id' ? [key] : [];
}
