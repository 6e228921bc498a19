import type { ChangeSeverity, DiffedExtension, DiffSide, ExtensionChange, ExtensionDiff } from '@extkit/devkit';
import { selectText } from '@extkit/devkit/rules';
import { change } from './change-kinds.ts';
import { compareActivation } from './compare-activation.ts';
import { compareEntityTypes } from './compare-entity-types.ts';
import { compareFeatureSets } from './compare-feature-sets.ts';
import { compareMetrics } from './compare-metrics.ts';
import { compareParts } from './compare-parts.ts';
import { compareRelationships } from './compare-relationships.ts';
import { compareRequirements } from './compare-requirements.ts';
import { compareVariables } from './compare-variables.ts';
import type { Comparison } from './extension-contents.ts';
import { openSide, type OpenSide } from './open-side.ts';
import { versionStep } from './version-step.ts';

const comparisons: readonly Comparison[] = [
  compareRequirements,
  compareFeatureSets,
  compareMetrics,
  compareActivation,
  compareVariables,
  compareEntityTypes,
  compareRelationships,
  compareParts,
];

const ORDER: readonly ChangeSeverity[] = ['breaking', 'notable', 'harmless'];

/**
 * Says what has changed from one state of an extension to another, and what that means to those who have it installed.
 *
 * @throws {UserError} where one of the two cannot be read
 */
export async function diffExtensions(before: DiffSide, after: DiffSide): Promise<ExtensionDiff> {
  const [was, is] = [await openSide(before), await openSide(after)];
  const found = comparisons.flatMap((compare) => compare(was.contents, is.contents));
  const diff = { before: described(was), after: described(is) };
  const step = versionStep(diff.before.version, diff.after.version);
  const changes = [...identityChanges({ ...diff, step }, found.length > 0), ...found];
  return { ...diff, step, changes: ORDER.flatMap((severity) => changes.filter((some) => some.severity === severity)) };
}

function described({ label, contents: { manifest } }: OpenSide): DiffedExtension {
  const [name, version] = ['name', 'version'].map((key) => selectText(manifest.value, [key]));
  return { label, ...(name !== undefined && { name }), ...(version !== undefined && { version }) };
}

/** @param changed whether anything else has changed */
function identityChanges(
  { before, after, step }: Pick<ExtensionDiff, 'before' | 'after' | 'step'>,
  changed: boolean,
): ExtensionChange[] {
  if (before.name !== undefined && after.name !== undefined && before.name !== after.name) {
    const message = `It was ${before.name}: to an environment this is another extension, which takes over no configuration of the old one.`;
    return [change('extension-renamed', after.name, message)];
  }
  if (step === 'back') {
    const message = `It was ${before.version ?? ''}: have you taken the two for each other?`;
    return [change('version-lowered', after.version ?? '', message)];
  }
  if (step !== 'none' || !changed) return [];
  const message = 'It is the same although the extension has changed: an environment takes each version only once.';
  return [change('version-not-raised', after.version ?? '', message)];
}
