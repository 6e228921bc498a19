import { byCodeUnit } from '@extkit/devkit';
import { closureOf, type Closure } from './closure.ts';
import type { Obstacle } from './obstacle.ts';
import { DEFAULT_TARGETS, type Target } from './target.ts';
import { targetEnvironment } from './target-environment.ts';
import { WheelChoice } from './wheel-choice.ts';
import type { WheelFile } from './wheel-file.ts';
import { isUnreadable, readableWheel, type Wheel } from './wheel.ts';
import type { Shortcoming, TargetReport, WheelReport } from './wheel-report.ts';

export interface CheckWheelsOptions {
  /** The project whose wheel is the extension itself; in any spelling. */
  readonly root: string;
  /** @default {@link DEFAULT_TARGETS} */
  readonly targets?: readonly Target[] | undefined;
}

/**
 * Says for each target whether pip could install the extension from these wheels alone, and if not, what is missing.
 * Pure and offline. Decides as pip does: tags (PEP 425, 600), versions (PEP 440), requirements and markers (PEP 508).
 *
 * @throws {UserError} where a target makes no sense
 */
export function checkWheels(
  files: readonly WheelFile[],
  { root, targets = DEFAULT_TARGETS }: CheckWheelsOptions,
): WheelReport {
  const sorted = [...files].sort((a, b) => byCodeUnit(a.fileName, b.fileName));
  const read = sorted.map(readableWheel);
  const unreadable = read.filter(isUnreadable);
  const wheels = read.filter((wheel): wheel is Wheel => !isUnreadable(wheel));
  const checked = targets.map((target) => {
    const choice = new WheelChoice(wheels, target);
    const closure = closureOf(root, choice, targetEnvironment(target), { wheels, unreadable });
    return { target, choice, closure };
  });
  const accountedFor = new Set(
    checked.flatMap(({ closure: { wheels: installed, obstacles } }) =>
      [...installed, ...obstacles.flatMap(({ found }) => found)].map(({ fileName }) => fileName),
    ),
  );
  const others = wheels.filter(({ fileName }) => !accountedFor.has(fileName));
  const unfit = others.filter(
    (wheel) => !checked.some(({ choice }) => choice.fits(wheel) && choice.allowsPython(wheel)),
  );
  // Without the extension's own wheel nothing is needed, and where the search was given up, nobody knows what is.
  const knowsNeeds =
    checked.some(({ closure }) => closure.wheels.length > 0) && checked.every(({ closure }) => closure.decided);
  return {
    targets: checked.map(({ target, closure }) => targetReport(target, closure)),
    unreadable,
    unfit: names(unfit),
    unneeded: knowsNeeds ? names(others.filter((wheel) => !unfit.includes(wheel))) : [],
    sizes: sorted.map(({ fileName, size }) => ({ fileName, size })).sort((a, b) => b.size - a.size),
  };
}

function targetReport(target: Target, { wheels, obstacles, decided }: Closure): TargetReport {
  const whole = decided ? 'complete' : 'undecided';
  return {
    target,
    verdict: obstacles.length === 0 ? whole : 'incomplete',
    wheels: names(wheels),
    shortcomings: obstacles.map(shortcoming),
  };
}

function shortcoming({ kind, project, demands, found }: Obstacle): Shortcoming {
  return {
    kind,
    project,
    demands: demands.map(({ requirement, by }) => ({
      requirement: requirement.text,
      ...(by && { by: by.fileName }),
    })),
    found: names(found),
  };
}

function names(wheels: readonly { readonly fileName: string }[]): string[] {
  return wheels.map(({ fileName }) => fileName).sort();
}
