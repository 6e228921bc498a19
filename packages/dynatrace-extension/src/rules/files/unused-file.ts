import { basename, dirname, join, posix } from 'node:path';
import { FILE_START } from '@extkit/devkit';
import type { Rule } from '@extkit/devkit/rules';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { meantFile } from '../../manifest/meant-file.ts';
import { textsIn } from '../../manifest/texts.ts';

/** What is of use without being named: wheels, MIBs, the usual activation schema, and what tells people about the extension. */
const UNNAMED = /^(lib|snmp)\/|^activationSchema\.json$|^(readme|licen[cs]e|notice|changelog|changes)\b[^/]*$/i;

export const unusedFile: Rule<ManifestModel> = {
  code: 'DTX0034',
  severity: 'info',
  summary: 'Every file that is packed is named in the manifest or is of use without.',
  source: 'facts 1.4',
  explanation:
    'Everything in the folder of the manifest is packed, but Dynatrace uses what the manifest names, wheels in lib and MIBs in snmp. Name the file in the manifest, move it out of the folder, or leave it out with the option "exclude" of the build.',
  check(model, report) {
    const { manifest, files, project } = model;
    const meant = files.flatMap((file) => meantFile(model, file) ?? []);
    const named = new Set([...files.map(({ path }) => path), ...meant].map(comparable));
    const unused = project.packed.filter(({ path }) => {
      return path !== basename(manifest.file) && !UNNAMED.test(path) && !named.has(comparable(path));
    });
    if (unused.length === 0) return;
    // The manifest may name files in places that are not documented.
    const texts = new Set(textsIn(manifest.value).map(({ text }) => comparable(text)));
    for (const { path } of unused) {
      if (texts.has(comparable(path))) continue;
      report({
        at: { file: join(dirname(manifest.file), path), range: FILE_START },
        message: `The manifest does not name '${path}', which is packed all the same: name it there, or move it out of the folder.`,
      });
    }
  },
};

/** What differs in upper and lower case only is reported as such. */
function comparable(path: string): string {
  return posix.normalize(path).toLowerCase();
}
