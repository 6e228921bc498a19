import type { Rule } from '@extkit/devkit/rules';
import { isJsonPath } from '../../manifest/file-references.ts';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { meantFile } from '../../manifest/meant-file.ts';
import { nameInAnotherCase } from './path-case.ts';

export const portablePath: Rule<ManifestModel> = {
  code: 'DTX0030',
  severity: 'error',
  summary: "Paths in the manifest are relative to its folder, with forward slashes, without '..' and dotfiles.",
  source: 'facts 1.4',
  explanation:
    'Only the folder of the manifest is packed, so a file outside of it, or a hidden one, is not in the bundle. The paths in a bundle have forward slashes, whatever system it was made on.',
  check({ manifest, files, folder }, report) {
    for (const { at, path, purpose, state } of files) {
      if (state !== 'outside') continue;
      report({
        at: manifest.at(at),
        message: `The path '${path}' of the ${purpose} cannot be packed: write it relative to ${folder || 'the manifest'}, with '/', without '..' and without names that start with a dot.`,
      });
    }
  },
};

export const referencedFile: Rule<ManifestModel> = {
  code: 'DTX0031',
  severity: 'error',
  summary: 'Every file that the manifest names is there.',
  source: 'facts 1.1 (assemble), 1.4, 3.3',
  explanation:
    'What is not in the folder of the manifest is not in the bundle either, and cannot be installed from there. Correct the path, add the file, or remove the entry.',
  check(model, report) {
    const { manifest, files, folder } = model;
    const place = folder === '' ? '' : `${folder}/`;
    for (const file of files) {
      const { at, path, purpose, state } = file;
      if ((state !== 'missing' && state !== 'folder') || nameInAnotherCase(model, file) !== undefined) continue;
      const fault = state === 'folder' ? 'is a folder' : 'does not exist';
      const meant = meantFile(model, file);
      const hint = meant === undefined ? '' : ` (did you mean '${meant}'?)`;
      report({
        at: manifest.at(at),
        message: `The ${purpose} '${place}${path}' ${fault}: add the file, correct the path${hint} or remove the entry.`,
      });
    }
  },
};

export const jsonFile: Rule<ManifestModel> = {
  code: 'DTX0032',
  severity: 'error',
  summary: 'Every file that the manifest names is JSON and is named so.',
  source: 'facts 1.1 (assemble), 3.3',
  explanation:
    "Alerts, dashboards, documents, pipelines and activation schemas are JSON, and by their names nobody should take them for anything else. Rename the file so that its name ends in '.json', and change the path with it.",
  check({ manifest, files }, report) {
    for (const { at, path, purpose, state } of files) {
      if (state !== 'present' || isJsonPath(path)) continue;
      report({
        at: manifest.at(at),
        message: `The ${purpose} '${path}' is not called a JSON file: save it as JSON with the ending '.json'.`,
      });
    }
  },
};
