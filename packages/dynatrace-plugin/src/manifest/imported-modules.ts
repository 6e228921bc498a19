import type { PythonFile } from './python-files.ts';

/** `import a.b as c, d`, `from a.b import c` and `import_module("a.b")`, at any depth of indentation. */
const FROM = /^[ \t]*from[ \t]+([\w.]+)[ \t]+import\b/gm;
const IMPORT = /^[ \t]*import[ \t]+([^\n#;]+)/gm;
const DYNAMIC = /\b(?:import_module|__import__)\(\s*["']([\w.]+)["']/g;

/** The top-level modules that the files import, in lower case; such as `google` for `import google.auth`. */
export function importedModules(files: readonly PythonFile[]): ReadonlySet<string> {
  const modules = new Set<string>();
  for (const { text } of files) {
    for (const [, names = ''] of [...text.matchAll(FROM), ...text.matchAll(IMPORT), ...text.matchAll(DYNAMIC)]) {
      for (const name of names.split(',')) {
        const [top = ''] = name.trim().split(/[.\s]/, 1);
        if (top !== '') modules.add(top.toLowerCase());
      }
    }
  }
  return modules;
}
