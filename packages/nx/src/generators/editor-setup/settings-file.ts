import type { Tree } from '@nx/devkit';
import { UserError } from '@extkit/devkit';
import { applyEdits, modify, parse, type FormattingOptions, type JSONPath, type ParseError } from 'jsonc-parser';

/**
 * A file of settings: JSON with comments. What is not changed stays as it is, to the letter, and what is new is indented as
 * the rest is.
 */
export class SettingsFile {
  readonly #tree: Tree;
  readonly #path: string;
  #text: string;

  /** @throws {UserError} where the file cannot be understood, or holds no object */
  constructor(tree: Tree, path: string) {
    this.#tree = tree;
    this.#path = path;
    const text = tree.read(path, 'utf8') ?? '';
    this.#text = text.trim() === '' ? '{}\n' : text;
    this.#read();
  }

  /**
   * An object among the settings, which is empty where there is none.
   *
   * @throws {UserError} where something else stands there
   */
  object(key: string): Readonly<Record<string, unknown>> {
    const value = this.#read()[key] ?? {};
    if (isObject(value)) return value;
    throw new UserError(`${this.#path} does not hold an object at "${key}": correct it, then try again.`);
  }

  /** A list among the settings, likewise. */
  list(key: string): readonly unknown[] {
    const value = this.#read()[key] ?? [];
    if (Array.isArray(value)) return value;
    throw new UserError(`${this.#path} does not hold a list at "${key}": correct it, then try again.`);
  }

  /** @param value `undefined` takes away what stands there */
  set(path: JSONPath, value: unknown): void {
    this.#edit(path, value, false);
  }

  /** Puts a value at the head of a list, which is made if need be. */
  prepend(key: string, value: unknown): void {
    if (this.list(key).length === 0) this.set([key], [value]);
    else this.#edit([key, 0], value, true);
  }

  save(): void {
    this.#tree.write(this.#path, this.#text);
  }

  #read(): Readonly<Record<string, unknown>> {
    const errors: ParseError[] = [];
    const settings: unknown = parse(this.#text, errors, { allowTrailingComma: true });
    const [first] = errors;
    if (first === undefined && isObject(settings)) return settings;
    const line = this.#text.slice(0, first?.offset ?? 0).split('\n').length;
    throw new UserError(`${this.#path}:${line} cannot be understood as settings: mend it, then try again.`);
  }

  #edit(path: JSONPath, value: unknown, isArrayInsertion: boolean): void {
    const formattingOptions = formattingOf(this.#text);
    // What is new comes first: behind the last value, it would get between that and the comment beside it.
    const options = { formattingOptions, isArrayInsertion, getInsertionIndex: () => 0 };
    this.#text = applyEdits(this.#text, modify(this.#text, path, value, options));
  }
}

function formattingOf(text: string): FormattingOptions {
  const [, indent = '  '] = /^([ \t]+)\S/m.exec(text) ?? [];
  return {
    insertSpaces: !indent.startsWith('\t'),
    tabSize: indent.length,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
