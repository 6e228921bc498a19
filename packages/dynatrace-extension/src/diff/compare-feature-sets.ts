import type { ExtensionChange } from '@extkit/devkit';
import { change } from './change-kinds.ts';
import type { Comparison, ExtensionContents } from './extension-contents.ts';
import { keyChanges } from './key-changes.ts';
import { ALWAYS, metricFacts, type MetricFacts } from './metrics.ts';
import { anyOf, named } from './wording.ts';

/** A feature set that metrics need now and have not needed, or the other way round; one for all metrics that moved alike. */
interface Move {
  /** Without a feature set that still does; empty where none was needed. */
  readonly from: readonly string[];
  /** Empty where none is needed. */
  readonly to: readonly string[];
  readonly metrics: string[];
}

/**
 * Which metrics need which feature set. A configuration that is installed keeps the list of those that were switched on in
 * it: what needs another is no more collected, and its status stays OK all the same (facts 2.1).
 */
export const compareFeatureSets: Comparison = (before, after) => {
  const moves = movesOf(before, after);
  const told = new Set(moves.flatMap(({ from, to }) => [...from, ...to]));
  const { removed, added } = keyChanges(featureSets(before), featureSets(after));
  return [
    ...moves.map(describe),
    ...removed
      .filter(([name]) => !told.has(name))
      .map(([name]) => {
        return change(
          'feature-set-removed',
          name,
          'Configurations that have it switched on name one that is not there.',
        );
      }),
    ...added
      .filter(([name]) => !told.has(name))
      .map(([name]) => {
        const message =
          'It is new: what it collects comes where a configuration has it switched on, and old ones have not.';
        return change('feature-set-added', name, message);
      }),
  ];
};

function describe({ from, to, metrics }: Move): ExtensionChange {
  const which = named(metrics);
  if (to.length === 0) {
    const message = `It is no more needed for ${which}: all configurations collect that now.`;
    return change('feature-set-lifted', from.join(', '), message);
  }
  const silent = 'where an installed configuration has not, it stops silently';
  if (from.length === 0) {
    const message = `${which} came with every configuration, and now ${anyOf(to)} has to be switched on: ${silent}.`;
    return change('feature-set-gates', to.join(', '), message);
  }
  const message = `${which} came with ${anyOf(from)}, and now ${anyOf(to)} has to be switched on: ${silent}.`;
  return change('feature-set-moved', from.join(', '), message);
}

function movesOf(before: ExtensionContents, after: ExtensionContents): Move[] {
  const moves = new Map<string, Move>();
  // Python sends what the manifest only describes: always, as far as the manifest tells.
  const always = before.datasources.some(({ key }) => key === 'python');
  for (const [key, was, is] of keyChanges(metricFacts(before), metricFacts(after)).kept) {
    const move = is.collected && (was.collected || always) ? moveOf(was, is) : undefined;
    if (move === undefined) continue;
    const id = JSON.stringify(move);
    const same = moves.get(id) ?? { ...move, metrics: [] };
    moves.set(id, same);
    same.metrics.push(key);
  }
  return [...moves.values()];
}

function moveOf(was: MetricFacts, is: MetricFacts): Pick<Move, 'from' | 'to'> | undefined {
  const to = [...is.featureSets].sort();
  if (is.featureSets.has(ALWAYS)) {
    return was.featureSets.has(ALWAYS) ? undefined : { from: [...was.featureSets].sort(), to: [] };
  }
  if (was.featureSets.has(ALWAYS)) return { from: [], to };
  const lost = [...was.featureSets].filter((name) => !is.featureSets.has(name)).sort();
  return lost.length === 0 ? undefined : { from: lost, to };
}

/** By their names. */
function featureSets({ levels }: ExtensionContents): ReadonlyMap<string, true> {
  const places = levels.flatMap((level) => [level, ...level.metrics]);
  return new Map(places.flatMap(({ featureSet }) => (featureSet ? [[featureSet.text, true]] : [])));
}
