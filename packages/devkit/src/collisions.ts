import { byCodeUnit } from './by-code-unit.ts';
import { sortDiagnostics, type Diagnostic } from './diagnostic.ts';
import type { Claim, RuleInfo } from './format.ts';

const COLLISION_RULES = {
  name: {
    code: 'WSP0001',
    severity: 'error',
    summary: 'No two extensions of a workspace have the same name.',
    source: 'the environment keeps extensions by their names: facts 2.1',
    explanation:
      'An upload of the one replaces the other, or is refused because its version is already there. Give one of them another name.',
  },
  metric: {
    code: 'WSP0002',
    severity: 'warning',
    summary: 'No two extensions of a workspace send a metric by the same key.',
    source: 'metric keys are global in an environment, and so is their metadata: facts 3.3',
    explanation:
      "Their data points end in one metric, whose name and unit are those of the extension activated last. Start each extension's keys with a prefix of its own.",
  },
} as const satisfies Record<Claim['kind'], RuleInfo>;

/** What holding the extensions of a workspace against each other can find. */
export const collisionRules: readonly RuleInfo[] = Object.values(COLLISION_RULES);

/** At most so many metric keys are named in one message. */
const SHOWN = 3;

/** What two extensions share: the name, or else metrics. */
interface Collision {
  readonly first: Claim;
  readonly second: Claim;
  readonly metrics: readonly string[];
}

/**
 * Finds what more than one extension claims. Each extension is held against the first that claims the same, by the order
 * of their files, and reported once beside it: for their name or else for the metrics that they share.
 *
 * @param extensions the claims of each
 */
export function findCollisions(extensions: readonly (readonly Claim[])[]): Diagnostic[] {
  const owners = new Map<string, { readonly claim: Claim; readonly extension: number }>();
  const collisions = new Map<string, Collision>();
  for (const [extension, claims] of inOrder(extensions).entries()) {
    for (const claim of firstOfEach(claims)) {
      const owner = owners.get(keyOf(claim));
      if (owner === undefined) {
        owners.set(keyOf(claim), { claim, extension });
        continue;
      }
      const pair = `${owner.extension} ${extension}`;
      collisions.set(pair, withShared(collisions.get(pair), owner.claim, claim));
    }
  }
  return sortDiagnostics([...collisions.values()].map(describe));
}

/** Copies of an extension share its metrics as well: their name says it all. */
function withShared(known: Collision | undefined, first: Claim, second: Claim): Collision {
  if (first.kind === 'name') return { first, second, metrics: [] };
  return { first, second, ...known, metrics: [...(known?.metrics ?? []), first.text] };
}

function inOrder(extensions: readonly (readonly Claim[])[]): (readonly Claim[])[] {
  return [...extensions].sort(([a], [b]) => byCodeUnit(a?.at.file ?? '', b?.at.file ?? ''));
}

function firstOfEach(claims: readonly Claim[]): Claim[] {
  const first = new Map<string, Claim>();
  for (const claim of claims) if (!first.has(keyOf(claim))) first.set(keyOf(claim), claim);
  return [...first.values()];
}

function keyOf({ kind, text }: Claim): string {
  return `${kind} ${text}`;
}

function describe({ first, second, metrics }: Collision): Diagnostic {
  const { code, severity } = COLLISION_RULES[first.kind];
  return {
    code,
    severity,
    message:
      first.kind === 'name'
        ? `Another extension of the workspace is named '${first.text}' as well: rename one of the two.`
        : sharedMetrics(metrics),
    ...second.at,
    related: [{ ...first.at, message: 'It is here, too.' }],
  };
}

function sharedMetrics(keys: readonly string[]): string {
  const shown = keys.slice(0, SHOWN).map((key) => `'${key}'`);
  const more = keys.length > SHOWN ? ` and ${keys.length - SHOWN} more` : '';
  return `Another extension of the workspace sends the same ${keys.length === 1 ? 'metric' : 'metrics'} ${shown.join(', ')}${more}: give each a prefix of its extension's own.`;
}
