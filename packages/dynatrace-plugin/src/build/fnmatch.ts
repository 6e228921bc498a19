type Step = '*' | ((character: string) => boolean);

/**
 * Compiles a pattern of Python's `fnmatch`, case-sensitive as it is on Linux: `*`, `?`, `[seq]` and `[!seq]`, and nothing
 * else is special. No pattern takes long, whatever the name.
 */
export function fnmatch(pattern: string): (name: string) => boolean {
  const steps = compile(Array.from(pattern));
  return (name) => matches(steps, Array.from(name));
}

/** After a mismatch only the last star needs to be tried anew, for it can take whatever an earlier one could. */
function matches(steps: readonly Step[], name: readonly string[]): boolean {
  let step = 0;
  let retry: { step: number; at: number } | undefined;
  let at = 0;
  for (let character = name[at]; character !== undefined; character = name[at]) {
    const current = steps[step];
    if (current === '*') {
      step += 1;
      retry = { step, at };
    } else if (current?.(character)) {
      step += 1;
      at += 1;
    } else if (retry) {
      retry.at += 1;
      ({ step, at } = retry);
    } else return false;
  }
  return steps.slice(step).every((left) => left === '*');
}

function compile(pattern: readonly string[]): Step[] {
  const steps: Step[] = [];
  for (let at = 0; at < pattern.length; at += 1) {
    const character = pattern[at];
    const end = character === '[' ? endOfSet(pattern, at) : undefined;
    if (character === '*') steps.push('*');
    else if (character === '?') steps.push(() => true);
    else if (end === undefined) steps.push((other) => other === character);
    else {
      steps.push(set(pattern.slice(at + 1, end)));
      at = end;
    }
  }
  return steps;
}

/** The first `]` that is not the first character of the set; without one, the bracket stands for itself. */
function endOfSet(pattern: readonly string[], start: number): number | undefined {
  const first = start + (pattern[start + 1] === '!' ? 2 : 1);
  const end = pattern.indexOf(']', first + 1);
  return end < 0 ? undefined : end;
}

function set(content: readonly string[]): Step {
  const negated = content[0] === '!';
  const ranges = rangesOf(negated ? content.slice(1) : content);
  return (character) => ranges.some(([low, high]) => low <= character && character <= high) !== negated;
}

/** A hyphen between two characters makes a range, any other stands for itself. */
function rangesOf(content: readonly string[]): (readonly [low: string, high: string])[] {
  const ranges: [string, string][] = [];
  for (let at = 0; at < content.length; at += 1) {
    const low = content[at] ?? '';
    const high = content[at + 1] === '-' ? content[at + 2] : undefined;
    ranges.push([low, high ?? low]);
    if (high !== undefined) at += 2;
  }
  return ranges;
}
