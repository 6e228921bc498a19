import { basename } from 'node:path';
import type { Diagnostic } from '@extkit/devkit';
import { listZip, type FileEntry } from '@extkit/devkit/archive';
import { BUNDLE_SIZE_LIMIT } from './bundle-size-limit.ts';
import { checkWheels } from './wheels/check-wheels.ts';
import { readWheel } from './wheels/read-wheels.ts';
import type { Target } from './wheels/target.ts';
import { wheelDiagnostics } from './wheels/wheel-diagnostics.ts';
import { parseWheelName } from './wheels/wheel-name.ts';

export interface PackedWheelsCheck {
  /** What the diagnostics are about: the manifest, or the bundle. Absolute. */
  readonly file: string;
  /** The Python module that the manifest names: the wheel that has it is the extension's own. */
  readonly module: string;
  readonly targets: readonly Target[];
  /** Whether they were made for just these targets. Others may be meant for fewer, so that what they lack is a warning. */
  readonly madeHere: boolean;
}

/** Says whether pip could install the extension from these wheels alone. Of none at all, `verify` has told. */
export async function checkPackedWheels(
  wheels: readonly FileEntry[],
  { file, module, targets, madeHere }: PackedWheelsCheck,
): Promise<Diagnostic[]> {
  if (wheels.length === 0) return [];
  const read = await Promise.all(wheels.map(({ source }) => readWheel(source)));
  const root = (await projectOf(module, wheels)) ?? module;
  const found = wheelDiagnostics(checkWheels(read, { root, targets }), { file, sizeBudget: BUNDLE_SIZE_LIMIT });
  return madeHere ? found : found.map(asWarning);
}

function asWarning(finding: Diagnostic): Diagnostic {
  return finding.severity === 'error' ? { ...finding, severity: 'warning' } : finding;
}

/** The project whose wheel has the module. */
async function projectOf(module: string, wheels: readonly FileEntry[]): Promise<string | undefined> {
  const folder = `${module.replaceAll('.', '/')}/`;
  for (const { source } of wheels) {
    const entries = await listZip(source).catch(() => []);
    if (entries.some(({ path }) => path.startsWith(folder))) return parseWheelName(basename(source))?.project;
  }
  return undefined;
}
