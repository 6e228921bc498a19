/** One file of an installed package, as its `RECORD` lists it (Python packaging user guide, "The RECORD file"). */
export interface RecordLine {
  /** Relative to the folder that holds the dist-info folder, with forward slashes. */
  readonly path: string;
  /** Such as `sha256=...`; empty where it is not known. */
  readonly hash: string;
  /** Bytes, in decimal; empty where it is not known. */
  readonly size: string;
}

/** A path, in quotes where it needs them, then a hash and a size. */
const LINE = /^(?:"((?:[^"]|"")*)"|([^,]*)),([^,]*),([^,]*)$/;

/** What cannot be understood is left out. */
export function parseRecord(text: string): RecordLine[] {
  return text.split(/\r\n|[\r\n]/).flatMap((line) => {
    const [, quoted, plain, hash = '', size = ''] = LINE.exec(line) ?? [];
    const path = quoted?.replaceAll('""', '"') ?? plain;
    return path ? [{ path, hash, size }] : [];
  });
}

/** Sorted, so that it does not depend on the order in which files were installed. */
export function formatRecord(lines: readonly RecordLine[]): string {
  return lines
    .map(({ path, hash, size }) => `${quote(path)},${hash},${size}\n`)
    .sort()
    .join('');
}

export function recordHash(sha256: Buffer): string {
  return `sha256=${sha256.toString('base64url')}`;
}

function quote(path: string): string {
  return /[",]/.test(path) ? `"${path.replaceAll('"', '""')}"` : path;
}
