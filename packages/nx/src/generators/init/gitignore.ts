import { logger, visitNotIgnoredFiles, type Tree } from '@nx/devkit';

interface IgnoreRule {
  readonly pattern: string;
  /** Whether git would ignore a file for it. */
  matches(path: string): boolean;
}

/** What never belongs into a repository of extensions: bundles, the keys that sign them, and a simulation's secrets. */
const RULES: readonly IgnoreRule[] = [
  { pattern: 'dist', matches: (path) => path.split('/').includes('dist') },
  { pattern: '*.pem', matches: (path) => path.endsWith('.pem') },
  { pattern: 'secrets.json', matches: (path) => path.split('/').at(-1) === 'secrets.json' },
];

/**
 * Adds what is missing to `.gitignore`. A rule that would make git forget files that are there, and so may be tracked,
 * is not added: a warning names one of them.
 */
export function extendGitignore(tree: Tree): void {
  const text = tree.read('.gitignore', 'utf8') ?? '';
  const present = new Set(text.split(/\r?\n/).map(normalize));
  const missing = RULES.filter(({ pattern }) => !present.has(pattern));
  if (missing.length === 0) return;
  const victims = findVictims(tree, missing);
  for (const [{ pattern }, file] of victims) {
    logger.warn(`.gitignore was not given "${pattern}", for it would ignore ${file}: move that file or add the line.`);
  }
  const added = missing.filter((rule) => !victims.has(rule)).map(({ pattern }) => `${pattern}\n`);
  if (added.length === 0) return;
  const separator = text === '' || text.endsWith('\n') ? '' : '\n';
  tree.write('.gitignore', text + separator + added.join(''));
}

/** `dist/` and `**` before it say the same as `dist`; `/dist` does not, for it means the root's alone. */
function normalize(line: string): string {
  return line
    .trim()
    .replace(/^\*\*\//, '')
    .replace(/\/$/, '');
}

function findVictims(tree: Tree, rules: readonly IgnoreRule[]): ReadonlyMap<IgnoreRule, string> {
  const victims = new Map<IgnoreRule, string>();
  visitNotIgnoredFiles(tree, '.', (path) => {
    const file = path.replaceAll('\\', '/');
    for (const rule of rules) if (!victims.has(rule) && rule.matches(file)) victims.set(rule, file);
  });
  return victims;
}
