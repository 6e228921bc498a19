import { FILE_START, type Location } from '@extkit/devkit';
import { LineIndex } from '@extkit/devkit/documents';
import { select, selectText } from '@extkit/devkit/rules';
import { requiredName, type PackagingFile } from './packaging-file.ts';

/** Reads the `[project]` table of a pyproject.toml. What it leaves to setup.py, by `dynamic`, or to Poetry is left out. */
export async function readPyproject(file: string, text: string): Promise<PackagingFile> {
  const { parse, TomlError } = await import('smol-toml');
  try {
    const value = parse(text);
    if (select(value, ['project', '*']).length === 0) return { file };
    const dynamic = select(value, ['project', 'dynamic', '*']).map((entry) => entry.value);
    const table = new ProjectTable(file, text);
    const version = selectText(value, ['project', 'version']);
    const versionPlace = version === undefined ? undefined : table.textOf('version', version);
    const isElsewhere = dynamic.includes('dependencies') || select(value, ['tool', 'poetry']).length > 0;
    const requirements = select(value, ['project', 'dependencies', '*']).flatMap((entry) =>
      typeof entry.value === 'string' ? [requiredName(entry.value)] : [],
    );
    return {
      file,
      ...(version !== undefined && versionPlace && { version: { text: version, ...versionPlace } }),
      ...(!isElsewhere && { requirements: { names: requirements, ...table.key('dependencies') } }),
    };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const { line, column, message } = error;
    const [reason = ''] = message.replace(/^Invalid TOML document: /, '').split('\n');
    return { file, problem: { file, range: { start: { line, column }, end: { line, column } }, reason } };
  }
}

/** Where the entries of `[project]` stand: the library that reads TOML does not tell. */
class ProjectTable {
  readonly #file: string;
  readonly #lines: LineIndex;
  /** The text up to the table's end, and where the table begins. */
  readonly #text: string;
  readonly #start: number;

  constructor(file: string, text: string) {
    this.#file = file;
    this.#lines = new LineIndex(text);
    const header = /^[ \t]*\[[ \t]*project[ \t]*\]/m.exec(text);
    this.#start = header === null ? text.length : header.index;
    const next = /^[ \t]*\[/m.exec(text.slice(this.#start + (header?.[0].length ?? 0)));
    const end = next === null ? text.length : this.#start + (header?.[0].length ?? 0) + next.index;
    this.#text = text.slice(0, end);
  }

  /** The place of a key, or else of the table's header. */
  key(key: string): Location {
    return (
      this.#find(new RegExp(`^[ \\t]*(?<part>${key})[ \\t]*=`, 'm')) ??
      this.#find(/(?<part>\[[ \t]*project[ \t]*\])/) ??
      this.#fileStart
    );
  }

  /** The place of a text without its quotes, where it is written in the usual way. */
  textOf(key: string, text: string): Location | undefined {
    const literal = text.replaceAll(/[^\w.]/g, String.raw`\$&`);
    return this.#find(new RegExp(`^[ \\t]*${key}[ \\t]*=[ \\t]*["'](?<part>${literal})["']`, 'm'));
  }

  #find(pattern: RegExp): Location | undefined {
    const table = this.#text.slice(this.#start);
    const found = pattern.exec(table);
    const part = found?.groups?.part;
    if (found === null || part === undefined) return undefined;
    const start = this.#start + found.index + found[0].indexOf(part);
    return { file: this.#file, range: this.#lines.range({ start, end: start + part.length }) };
  }

  get #fileStart(): Location {
    return { file: this.#file, range: FILE_START };
  }
}
