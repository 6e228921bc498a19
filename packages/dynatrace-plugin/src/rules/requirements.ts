import { select, type Rule } from '@extkit/devkit/rules';
import { importedModules } from '../manifest/imported-modules.ts';
import type { PluginModel } from '../manifest/plugin-model.ts';

/** Well-known packages whose modules have another name. */
const MODULES: Readonly<Record<string, readonly string[]>> = {
  attrs: ['attr', 'attrs'],
  beautifulsoup4: ['bs4'],
  dnspython: ['dns'],
  'google-api-python-client': ['googleapiclient', 'apiclient'],
  'opencv-python': ['cv2'],
  pillow: ['pil'],
  protobuf: ['google'],
  pycryptodome: ['crypto'],
  pywin32: ['win32api', 'win32con', 'win32com', 'win32evtlog', 'win32service', 'pythoncom', 'pywintypes'],
  'scikit-learn': ['sklearn'],
  setuptools: ['setuptools', 'pkg_resources'],
};

export const unusedRequirement: Rule<PluginModel> = {
  code: 'DTP0053',
  severity: 'warning',
  summary: "Every package of 'install_requires' is imported somewhere in the plugin's code.",
  source: 'facts 1.4',
  check({ manifest, python }, report) {
    // Without any code, there is nothing to compare with.
    if (python.length === 0) return;
    const imported = importedModules(python);
    for (const { path, value } of select(manifest.value, ['source', 'install_requires', '*'])) {
      const [, name] = /^\s*([A-Za-z0-9][\w.-]*)/.exec(typeof value === 'string' ? value : '') ?? [];
      if (name === undefined || modulesOf(name).some((module) => imported.has(module))) continue;
      report({
        at: manifest.at(path),
        message: `No Python file of the plugin imports '${name}': remove it, unless something else needs it.`,
      });
    }
  },
};

/** What the package's modules may be called: most often as itself, or as a part of its name (`python-dateutil`, `pyOpenSSL`). */
function modulesOf(requirement: string): string[] {
  const name = requirement.toLowerCase().replaceAll(/[._]/g, '-');
  const words = name.split('-').filter((word) => word !== 'python' && word !== 'py');
  const plain = name.replace(/^py-?/, '');
  return [
    ...(MODULES[name] ?? []),
    name.replaceAll('-', '_'),
    name.replaceAll('-', ''),
    plain,
    words.join('_'),
    words[0] ?? name,
  ];
}
