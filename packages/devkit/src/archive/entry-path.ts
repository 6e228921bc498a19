import { UserError } from '../user-error.ts';

/**
 * What no path in an archive may be. An extension is unpacked on Linux and on Windows, so what Windows refuses is
 * refused here. Source: Microsoft, "Naming Files, Paths, and Namespaces"; APPNOTE.TXT 4.4.17 for slashes and roots.
 */
const FAULTS: readonly (readonly [pattern: RegExp, fault: string])[] = [
  [/^$/, 'its name is empty'],
  [/[\p{Cc}\u2028\u2029]/u, 'its name holds a control character'],
  [/[\p{Cs}\ufffd]/u, 'its name is not valid Unicode'],
  [/\\/, 'its name holds a backslash'],
  [/^\/|^[a-z]:/i, 'its path is absolute'],
  [/(?:^|\/)\.\.(?:\/|$)/, 'its path leaves the archive through ".."'],
  [/(?:^|\/)\.?(?:\/|$)/, 'its path holds an empty or "." segment'],
  [/[<>:"|?*]/, 'its name holds one of < > : " | ? *, which Windows refuses'],
  [/[. ](?:\/|$)/, 'a name in its path ends in a dot or a space, which Windows refuses'],
  [/(?:^|\/)(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³])(?:[./]|$)/i, 'its name is that of a device on Windows'],
];

/**
 * Accepts a path that every machine can unpack: relative, with forward slashes, of names that Windows takes too.
 *
 * @throws {UserError} where it is not one
 */
export function assertEntryPath(path: string): void {
  const fault = FAULTS.find(([pattern]) => pattern.test(path))?.[1];
  if (fault !== undefined) throw new UserError(`${quote(path)} cannot be packed: ${fault}. Rename or exclude it.`);
}

/**
 * Accepts paths that stay apart on every machine: most of Windows and macOS take `A.txt` and `a.txt`, or two spellings
 * of `é`, for one file. Folders count too.
 *
 * @param paths sorted, if there are some of folders among them; these end in a slash
 * @throws {UserError} which names the first two that do not
 */
export function assertDistinctPaths(paths: Iterable<string>): void {
  const seen = new Map<string, string>();
  for (const path of paths) {
    for (const part of new Set([...foldersOf(path), path])) {
      const key = part.normalize('NFC').toLowerCase().normalize('NFC').replace(/\/$/, '');
      const other = seen.get(key);
      if (other === path)
        throw new UserError(`${quote(path)} would be packed twice. Give each file a path of its own.`);
      if (other !== undefined && other !== part) {
        throw new UserError(
          `${quote(other)} and ${quote(part)} are one name where case or Unicode form does not count, as on Windows. Rename or exclude one.`,
        );
      }
      seen.set(key, part);
    }
  }
}

/** `a/b/c` -> `a/`, `a/b/`. */
function foldersOf(path: string): string[] {
  return [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index + 1));
}

/** In quotes, with everything escaped that would not show. */
function quote(path: string): string {
  return JSON.stringify(path).replace(
    /[\p{Cc}\p{Cf}\u2028\u2029]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
