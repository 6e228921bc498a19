import type { Marker } from './marker.ts';
import { parseMarker } from './parse-marker.ts';
import { normaliseName } from './project-name.ts';
import { Scanner } from './scanner.ts';
import { parseSpecifiers, type VersionSpecifier } from './version-specifier.ts';

/** What a wheel needs: one `Requires-Dist` of its METADATA (PEP 508). */
export interface Requirement {
  /** As it is written, without its marker and its address, which may hold a password. */
  readonly text: string;
  /** Normalised. */
  readonly project: string;
  /** Normalised. */
  readonly extras: readonly string[];
  readonly specifiers: readonly VersionSpecifier[];
  /** Whether it names the address to fetch the project from: `name @ https://…`. */
  readonly fromAddress: boolean;
  readonly marker?: Marker;
}

const NAME = /[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?/iy;
const EXTRAS = /\[([^\]]*)\]/y;
const EXTRA = /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/i;
const AT = /@/y;
const ADDRESS = /\S+/y;
const VERSIONS_IN_PARENTHESES = /\(([^()]*)\)/y;
const VERSIONS = /[^;()]+/y;
const SEMICOLON = /;/y;

/** Gives `undefined` where the text is no requirement. */
export function parseRequirement(text: string): Requirement | undefined {
  const scanner = new Scanner(text);
  const name = scanner.take(NAME);
  const extras = parseExtras(scanner.take(EXTRAS));
  if (name === undefined || extras === undefined) return undefined;
  const fromAddress = scanner.take(AT) !== undefined;
  if (fromAddress && scanner.take(ADDRESS) === undefined) return undefined;
  const versions = fromAddress ? '' : (scanner.take(VERSIONS_IN_PARENTHESES) ?? scanner.take(VERSIONS) ?? '');
  const specifiers = parseSpecifiers(versions);
  if (specifiers === undefined) return undefined;
  const conditional = scanner.take(SEMICOLON) !== undefined;
  const marker = conditional ? parseMarker(scanner) : undefined;
  if (!scanner.atEnd || (conditional && marker === undefined)) return undefined;
  return {
    text: shown(name, extras, versions),
    project: normaliseName(name),
    extras,
    specifiers,
    fromAddress,
    ...(marker && { marker }),
  };
}

/** The project itself, in whichever version. */
export function anyVersionOf(name: string): Requirement {
  return { text: name, project: normaliseName(name), extras: [], specifiers: [], fromAddress: false };
}

function parseExtras(text = ''): string[] | undefined {
  if (text.trim() === '') return [];
  const extras = text.split(',').map((extra) => extra.trim());
  return extras.every((extra) => EXTRA.test(extra)) ? extras.map(normaliseName) : undefined;
}

function shown(name: string, extras: readonly string[], versions: string): string {
  const chosen = extras.length === 0 ? '' : `[${extras.join(',')}]`;
  return `${name}${chosen}${versions.replace(/\s+/g, '')}`;
}
