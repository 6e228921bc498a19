import { MARKER_VARIABLES, type Marker, type MarkerVariable, type Operand } from './marker.ts';
import type { Scanner } from './scanner.ts';

const OR = /or\b/y;
const AND = /and\b/y;
const OPEN = /\(/y;
const CLOSE = /\)/y;
const OPERATOR = /===|~=|==|!=|<=|>=|<|>|in\b|not\s+in\b/y;
const VARIABLE = /[a-z_]+(?:\.[a-z_]+)?/y;
const DOUBLE_QUOTED = /"([^"]*)"/y;
const SINGLE_QUOTED = /'([^']*)'/y;

/** More parentheses within each other than any marker has; without a limit, a text could exhaust the stack. */
const MAX_DEPTH = 50;

const names = new Map<string, MarkerVariable>([
  ...MARKER_VARIABLES.map((name) => [name, name] as const),
  // As they were called before PEP 508, and are still taken for.
  ['os.name', 'os_name'],
  ['sys.platform', 'sys_platform'],
  ['platform.version', 'platform_version'],
  ['platform.machine', 'platform_machine'],
  ['platform.python_implementation', 'platform_python_implementation'],
  ['python_implementation', 'platform_python_implementation'],
]);

/** Reads a marker, up to where it ends; `undefined` where there is none. */
export function parseMarker(scanner: Scanner, depth = 0): Marker | undefined {
  const any = separated(scanner, OR, () => {
    const all = separated(scanner, AND, () => atom(scanner, depth));
    return all && { all };
  });
  return any && { any };
}

function separated(scanner: Scanner, separator: RegExp, next: () => Marker | undefined): Marker[] | undefined {
  const parts: Marker[] = [];
  do {
    const part = next();
    if (part === undefined) return undefined;
    parts.push(part);
  } while (scanner.take(separator) !== undefined);
  return parts;
}

function atom(scanner: Scanner, depth: number): Marker | undefined {
  if (scanner.take(OPEN) === undefined) return comparison(scanner);
  if (depth === MAX_DEPTH) return undefined;
  const inner = parseMarker(scanner, depth + 1);
  return scanner.take(CLOSE) === undefined ? undefined : inner;
}

function comparison(scanner: Scanner): Marker | undefined {
  const left = operand(scanner);
  const operator = scanner.take(OPERATOR)?.replace(/\s+/, ' ');
  const right = operand(scanner);
  if (left === undefined || operator === undefined || right === undefined) return undefined;
  return { left, operator, right };
}

function operand(scanner: Scanner): Operand | undefined {
  const literal = scanner.take(DOUBLE_QUOTED) ?? scanner.take(SINGLE_QUOTED);
  if (literal !== undefined) return { literal };
  const variable = names.get(scanner.take(VARIABLE) ?? '');
  return variable && { variable };
}
