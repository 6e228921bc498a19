import type { Files } from '@extkit/testing';

/**
 * The same Python project, asking for more packages. It has no lock, which could not have them.
 *
 * @param requirements as PEP 508 writes them
 */
export function withRequirements(files: Files, requirements: readonly string[]): Files {
  const list = requirements.map((requirement) => `, ${JSON.stringify(requirement)}`).join('');
  const pyproject = String(files['pyproject.toml']).replace(/^(dependencies = \[.*)\]$/m, `$1${list}]`);
  const others = Object.entries(files).filter(([path]) => path !== 'requirements.lock');
  return { ...Object.fromEntries(others), 'pyproject.toml': pyproject };
}
