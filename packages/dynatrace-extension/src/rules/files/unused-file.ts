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
  needs: ['alerts', 'dashboards', 'datasources', 'documents', 'openpipeline'],
  summary: 'Every file that is packed is named in the manifest or is of use without.',
  source: 'facts 1.4',
  explanation:
    'Everything in the folder of the manifest is packed, but Dynatrace uses what the manifest names, wheels in lib and MIBs in snmp. Name the file in the manifest, move it out of the folder, or leave it out with the option "exclude" of the build. The files of a folder of which the manifest names none are reported together.',
  check(model, report) {
    const { manifest, project } = model;
    const used = usedPaths(model);
    const isUsed = (path: string) =>
      path === basename(manifest.file) || UNNAMED.test(path) || used.has(comparable(path));
    const unused = project.packed.map(({ path }) => path).filter((path) => !isUsed(path));
    if (unused.length === 0) return;
    const usedFolders = new Set(
      project.packed.filter(({ path }) => isUsed(path)).flatMap(({ path }) => foldersOf(path)),
    );
    const byFolder = new Map<string, string[]>();
    for (const path of unused) {
      const place = foldersOf(path).find((folder) => !usedFolders.has(folder)) ?? path;
      byFolder.set(place, [...(byFolder.get(place) ?? []), path]);
    }
    for (const [place, paths] of byFolder) {
      const [first = place] = paths;
      report({ at: { file: join(dirname(manifest.file), first), range: FILE_START }, message: message(place, paths) });
    }
  },
};

function message(place: string, [first, ...others]: readonly string[]): string {
  return others.length === 0
    ? `The manifest does not name '${first}', which is packed all the same: name it there, or move it out of the folder.`
    : `The manifest names none of the ${others.length + 1} files in '${place}', which are packed all the same: name them there, or move the folder out.`;
}

/** The manifest may name files in places that are not documented. */
function usedPaths(model: ManifestModel): ReadonlySet<string> {
  const { files, manifest } = model;
  const meant = files.flatMap((file) => meantFile(model, file) ?? []);
  const texts = textsIn(manifest.value).map(({ text }) => text);
  return new Set([...files.map(({ path }) => path), ...meant, ...texts].map(comparable));
}

/** The folders that hold the file, the outermost one first. */
function foldersOf(path: string): string[] {
  const names = path.split('/').slice(0, -1);
  return names.map((_, index) => names.slice(0, index + 1).join('/'));
}

/** What differs in upper and lower case only is reported as such. */
function comparable(path: string): string {
  return posix.normalize(path).toLowerCase();
}
