import { basename } from 'node:path';
import { selectText, type Rule } from '@extkit/devkit/rules';
import { canonicalVersion } from '../../manifest/canonical-version.ts';
import type { ManifestModel } from '../../manifest/manifest-model.ts';

const SDK = 'dt-extensions-sdk';
const VERSION = /^\d+(\.\d+)*$/;

export const packageVersion: Rule<ManifestModel> = {
  code: 'DTX0042',
  severity: 'warning',
  summary: 'The Python package has the version of the extension.',
  source: 'facts 1.1, 1.9',
  explanation:
    'The wheel in a bundle carries the version of setup.py or pyproject.toml. With another one than the manifest has, nobody can tell which code runs. Change both at each release, or let setup.py read the version from the manifest as the template of dt-sdk does.',
  check({ manifest, project }, report) {
    const version = selectText(manifest.value, ['version']);
    if (version === undefined || !VERSION.test(version)) return;
    for (const { file, version: found } of project.packaging.values()) {
      if (found === undefined || canonicalVersion(found.text) === canonicalVersion(version)) continue;
      const { text, range } = found;
      report({
        at: { file, range },
        message: `${basename(file)} has version '${text}', and the extension has '${version}': write '${version}' here, too.`,
        related: [{ ...manifest.at(['version']), message: "The extension's version is here." }],
        fix: { title: `Write '${version}'`, edits: [{ file, range, newText: version }] },
      });
    }
  },
};

export const sdkRequired: Rule<ManifestModel> = {
  code: 'DTX0043',
  severity: 'warning',
  summary: `A Python extension requires ${SDK}.`,
  source: 'facts 1.7',
  explanation:
    'The SDK has to be in the bundle as a wheel, like everything else that the program needs. pip collects the wheels of what setup.py or pyproject.toml require, so the SDK has to be among that.',
  check({ datasources, project }, report) {
    if (!datasources.some(({ key }) => key === 'python')) return;
    const lists = [...project.packaging.values()].flatMap(({ requirements }) => requirements ?? []);
    const [first] = lists;
    if (first === undefined || lists.some(({ names }) => names.includes(SDK))) return;
    const { file, range } = first;
    report({
      at: { file, range },
      message: `${basename(file)} does not require the SDK, so no wheel of it gets into the bundle: add '${SDK}' to the dependencies.`,
    });
  },
};

export const readablePackaging: Rule<ManifestModel> = {
  code: 'DTX0044',
  severity: 'warning',
  summary: 'The file pyproject.toml is valid TOML.',
  source: 'facts 1.1 (wheel)',
  explanation: 'pip reads the file to make the wheels that go into the bundle, and stops at a syntax error.',
  check({ project }, report) {
    for (const { problem } of project.packaging.values()) {
      if (problem === undefined) continue;
      const { file, range, reason } = problem;
      report({ at: { file, range }, message: `${basename(file)} is no valid TOML (${reason}): correct it.` });
    }
  },
};
