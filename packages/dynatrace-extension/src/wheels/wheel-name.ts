import { explain } from '@renovatebot/pep440';
import { normaliseName } from './project-name.ts';

/** What the name of a wheel tells: `project-version(-build)-pythons-abis-platforms.whl` (PyPA specification, binary distribution format). */
export interface WheelName {
  /** Normalised. */
  readonly project: string;
  /** Normalised (PEP 440). */
  readonly version: string;
  /** Of two wheels that are equal otherwise, the one with the larger build is chosen. */
  readonly build?: { readonly number: number; readonly rest: string };
  /** Each name in one of the three may go with any in the others. */
  readonly tags: TagSet;
}

export interface TagSet {
  /** Such as `cp310` or `py3`. */
  readonly pythons: ReadonlySet<string>;
  /** Such as `cp310`, `abi3` or `none`. */
  readonly abis: ReadonlySet<string>;
  /** Such as `win_amd64` or `any`. */
  readonly platforms: ReadonlySet<string>;
}

/** As long as the name of a file can be. */
const MAX_LENGTH = 255;
const NAME = /^[^\s-]+$/;
const BUILD = /^(\d+)(.*)$/;

/** Gives `undefined` where pip does not take it for the name of a wheel. */
export function parseWheelName(fileName: string): WheelName | undefined {
  if (!fileName.endsWith('.whl') || fileName.length > MAX_LENGTH) return undefined;
  const parts = fileName.slice(0, -'.whl'.length).split('-');
  const [platforms, abis, pythons, build, ...others] = parts.slice(2).reverse();
  const [name = '', written = ''] = parts;
  // What cannot stand in a file's name, such as the dash of a version, is written as an underscore.
  const version = explain(written.replaceAll('_', '-'));
  const [, number, rest = ''] = BUILD.exec(build ?? '') ?? [];
  if (!NAME.test(name) || version === null || others.length > 0) return undefined;
  if (!platforms || !abis || !pythons || (build !== undefined && number === undefined)) return undefined;
  return {
    project: normaliseName(name),
    version: version.local === null ? version.public : `${version.public}+${version.local}`,
    ...(number !== undefined && { build: { number: Number(number), rest } }),
    tags: { pythons: tagSet(pythons), abis: tagSet(abis), platforms: tagSet(platforms) },
  };
}

/** A compressed tag set, such as `py2.py3` (PEP 425). */
function tagSet(names: string): ReadonlySet<string> {
  return new Set(names.toLowerCase().split('.'));
}
