import { normaliseName } from './project-name.ts';
import { admits, parseSpecifier } from './version-specifier.ts';

/** Says for which environments a requirement holds, such as `python_version < "3.11" and os_name == "nt"` (PEP 508). */
export type Marker = Comparison | { readonly any: readonly Marker[] } | { readonly all: readonly Marker[] };

export interface Comparison {
  readonly left: Operand;
  readonly operator: string;
  readonly right: Operand;
}

export type Operand = { readonly variable: MarkerVariable } | { readonly literal: string };

export const MARKER_VARIABLES = [
  'extra',
  'implementation_name',
  'implementation_version',
  'os_name',
  'platform_machine',
  'platform_python_implementation',
  'platform_release',
  'platform_system',
  'platform_version',
  'python_full_version',
  'python_version',
  'sys_platform',
] as const;

export type MarkerVariable = (typeof MARKER_VARIABLES)[number];

/** What the variables stand for on a target. What is not known is empty. */
export type MarkerEnvironment = Readonly<Record<MarkerVariable, string>>;

/** Compared as versions; all others as texts. */
const VERSIONS: ReadonlySet<string> = new Set<MarkerVariable>([
  'implementation_version',
  'platform_release',
  'python_full_version',
  'python_version',
]);

export function holds(marker: Marker, environment: MarkerEnvironment): boolean {
  if ('any' in marker) return marker.any.some((part) => holds(part, environment));
  if ('all' in marker) return marker.all.every((part) => holds(part, environment));
  return compares(marker, environment);
}

function compares({ left, operator, right }: Comparison, environment: MarkerEnvironment): boolean {
  const key = variableOf(left) ?? variableOf(right);
  const valueOf = (operand: Operand) => {
    const value = 'variable' in operand ? environment[operand.variable] : operand.literal;
    return key === 'extra' ? normaliseName(value) : value;
  };
  if (key !== undefined && VERSIONS.has(key)) {
    const specifier = parseSpecifier(`${operator}${valueOf(right).trim()}`);
    if (specifier !== undefined) return admits(specifier, valueOf(left).trim());
  }
  return comparesTexts(valueOf(left), operator, valueOf(right));
}

/** Texts have no order: of two that differ, none is the smaller (PyPA specification, dependency specifiers). */
function comparesTexts(left: string, operator: string, right: string): boolean {
  switch (operator) {
    case '==':
    case '===':
    case '>=':
    case '<=':
      return left === right;
    case '!=':
      return left !== right;
    case 'in':
      return right.includes(left);
    case 'not in':
      return !right.includes(left);
    default:
      return false;
  }
}

function variableOf(operand: Operand): MarkerVariable | undefined {
  return 'variable' in operand ? operand.variable : undefined;
}
