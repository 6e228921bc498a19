import type { Rule } from '@extkit/devkit/rules';
import type { ManifestModel } from '../../manifest/manifest-model.ts';

export const pythonModule: Rule<ManifestModel> = {
  code: 'DTX0040',
  severity: 'error',
  summary: 'The Python module that the manifest names is a folder of the project with an __init__.py.',
  source: 'facts 1.1 (assemble), 3.4',
  explanation:
    "The extension is started as 'python -m <module>'. The module is a folder beside the one of the manifest, or in 'src/'. Correct its name, or add the __init__.py that makes a folder a module.",
  check({ manifest, python }, report) {
    if (python === undefined || python.found) return;
    const [folder = python.module] = python.module.split('.');
    report({
      at: manifest.at(['python', 'runtime', 'module']),
      message: `The Python module '${python.module}' is missing: there is neither ${folder}/__init__.py nor src/${folder}/__init__.py in the project.`,
    });
  },
};

export const pythonWheels: Rule<ManifestModel> = {
  code: 'DTX0041',
  severity: 'info',
  summary: 'A Python extension is packed with its wheels.',
  source: 'facts 1.7',
  explanation:
    "Dynatrace runs what is in the wheels in 'lib/' beside the manifest: the program itself, the SDK and whatever they need. With a 'setup.py' or a 'pyproject.toml' the build makes them; otherwise let pip or dt-sdk put them there before: in a bundle without them is no program to run.",
  check({ manifest, python, folder, project }, report) {
    // With either file, the build makes the wheels itself.
    if (python === undefined || python.wheels.length > 0 || project.packaging.size > 0) return;
    const lib = folder === '' ? 'lib' : `${folder}/lib`;
    report({
      at: manifest.at(['python'], 'key'),
      message: `There is no wheel in ${lib}: a bundle built now holds no program code. Add a pyproject.toml, by which the build makes the wheels, or put them there.`,
    });
  },
};
