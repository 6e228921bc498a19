import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Files } from '@extkit/testing';
import { templates } from '../templates/index.ts';

const EXAMPLES = fileURLToPath(new URL('../../../../examples/', import.meta.url));

/** What an example ships: not what builds and runs have left in its folder. */
const LEFT = /(?:^|\/)(?:dist|build|__pycache__|[^/]*\.egg-info)(?:\/|$)/;

/** The examples that are Dynatrace extensions: name -> files. */
export function exampleProjects(): ReadonlyMap<string, Files> {
  const names = readdirSync(EXAMPLES).sort();
  const projects = names.map((name) => [name, filesIn(join(EXAMPLES, name))] as const);
  return new Map(projects.filter(([, files]) => 'extension/extension.yaml' in files));
}

/** A project of every template: id -> files. */
export function templateProjects(): ReadonlyMap<string, Files> {
  return new Map(
    templates.map((template) => [template.id, Object.fromEntries(template.files({ name: 'queue-depth' }))]),
  );
}

/** Those of them that are programs in Python. */
export function pythonProjects(): ReadonlyMap<string, Files> {
  const template = [...templateProjects()].map(([id, files]) => [`the template ${id}`, files] as const);
  const example = [...exampleProjects()].map(([name, files]) => [`the example ${name}`, files] as const);
  return new Map([...template, ...example].filter(([, files]) => 'pyproject.toml' in files));
}

function filesIn(folder: string): Files {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !LEFT.test(path) && statSync(join(folder, path)).isFile());
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(join(folder, path))]));
}
