import { select, selectText, type Rule } from '@extkit/devkit/rules';
import type { PluginModel } from '../manifest/plugin-model.ts';
import type { PythonFile } from '../manifest/python-files.ts';
import { didYouMean } from './did-you-mean.ts';

const MODULE = /^\w+(\.\w+)*$/;
const NAME = /^[A-Za-z_]\w*$/;

/** The file of a module: itself, or the package of its name. */
function fileOf(module: string, python: readonly PythonFile[]): PythonFile | undefined {
  const path = module.replaceAll('.', '/');
  return python.find((file) => file.path === `${path}.py` || file.path === `${path}/__init__.py`);
}

export const missingSource: Rule<PluginModel> = {
  code: 'DTP0050',
  severity: 'warning',
  summary: "A Python plugin has a 'source': without it, it cannot be built.",
  source: 'facts 1.4',
  check({ manifest, kind }, report) {
    const isPython = kind === 'activegate' || selectText(manifest.value, ['type']) === 'python';
    if (!isPython || select(manifest.value, ['source']).length > 0) return;
    report({
      at: manifest.at(['name'], 'key'),
      message: "The plugin has no 'source': name the 'package' and the 'className' of its code, or it cannot be built.",
    });
  },
};

export const missingModule: Rule<PluginModel> = {
  code: 'DTP0051',
  severity: 'warning',
  summary: "The modules that 'source' names lie beside plugin.json.",
  source: 'facts 1.4, 3',
  check({ manifest, python }, report) {
    const named = [
      ...select(manifest.value, ['source', 'package']),
      ...select(manifest.value, ['source', 'modules', '*']),
    ];
    for (const { path, value } of named) {
      if (typeof value !== 'string') continue;
      if (!MODULE.test(value)) {
        const message = `${JSON.stringify(value)} is no name of a Python module: write that of a .py file without its extension.`;
        report({ at: manifest.at(path), message });
      } else if (fileOf(value, python) === undefined) {
        const file = value.replaceAll('.', '/');
        const message = `There is neither ${file}.py nor ${file}/__init__.py beside plugin.json: add the code, or correct the name.`;
        report({ at: manifest.at(path), message });
      }
    }
  },
};

export const missingClass: Rule<PluginModel> = {
  code: 'DTP0052',
  severity: 'warning',
  summary: "The module of a plugin has the class that 'source' names.",
  source: 'facts 1.4, 5',
  check({ manifest, python }, report) {
    const place = ['source', 'className'];
    const module = selectText(manifest.value, ['source', 'package']) ?? '';
    const name = selectText(manifest.value, place);
    const file = fileOf(module, python);
    if (name === undefined || file === undefined || (NAME.test(name) && hasName(file.text, name))) return;
    const classes = [...file.text.matchAll(/^class[ \t]+(\w+)/gm)].map(([, found = '']) => found);
    const advice = didYouMean(name, classes, 'add it, or correct the name');
    report({ at: manifest.at(place), message: `${file.path} has no class '${name}'${advice}` });
  },
};

/** Whether the module defines the class, imports it, or may do so with `import *`. */
function hasName(text: string, name: string): boolean {
  const definition = new RegExp(`^[ \\t]*class[ \\t]+${name}\\b|^${name}[ \\t]*=`, 'm');
  const imports = text.matchAll(/^[ \t]*(?:from[ \t]+[\w.]+[ \t]+)?import[ \t]*(\([^()]*\)|[^\n]*)/gm);
  return (
    definition.test(text) ||
    [...imports].some(([, names = '']) => names.startsWith('*') || names.match(/\w+/g)?.includes(name))
  );
}

export const packageData: Rule<PluginModel> = {
  code: 'DTP0054',
  severity: 'warning',
  summary: "No plugin relies on 'package_data': in the form that the SDK accepts, it does nothing.",
  source: 'facts 1.4',
  check({ manifest }, report) {
    for (const { path } of select(manifest.value, ['source', 'package_data'])) {
      const message = "'package_data' is of no use as a list: remove it, for every file beside plugin.json is packed.";
      report({ at: manifest.at(path, 'key'), message });
    }
  },
};
