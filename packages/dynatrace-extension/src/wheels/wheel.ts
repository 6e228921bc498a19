import { compare } from '@renovatebot/pep440';
import { normaliseName } from './project-name.ts';
import { parseRequirement, type Requirement } from './requirement.ts';
import { isVersion, parseSpecifiers, type VersionSpecifier } from './version-specifier.ts';
import type { WheelFile } from './wheel-file.ts';
import { parseMetadata } from './wheel-metadata.ts';
import { parseWheelName, type WheelName } from './wheel-name.ts';

/** A wheel that pip can read. */
export interface Wheel extends WheelName {
  readonly fileName: string;
  /** Of `Requires-Python`; pip ignores one that makes no sense. */
  readonly requiresPython: readonly VersionSpecifier[];
  readonly requires: readonly Requirement[];
  /** Those that it provides; normalised. */
  readonly extras: ReadonlySet<string>;
}

/** A wheel that pip refuses, whatever the target. */
export interface UnreadableWheel {
  readonly fileName: string;
  /** Normalised; absent where the name of the file does not tell it. */
  readonly project?: string;
  /** Ends the sentence "pip cannot read it: …". */
  readonly reason: string;
}

export function readableWheel({ fileName, metadata }: WheelFile): Wheel | UnreadableWheel {
  const name = parseWheelName(fileName);
  if (name === undefined) return { fileName, reason: 'its name is none of a wheel' };
  const { project } = name;
  if (metadata === undefined) return { fileName, project, reason: 'it is no zip with a METADATA in it' };
  const fields = parseMetadata(metadata);
  if (!agrees(name, fields.name, fields.version)) {
    const said = `${fields.name ?? 'no name'} ${fields.version ?? 'without a version'}`;
    return { fileName, project, reason: `its METADATA says that it is ${said}` };
  }
  const requires: Requirement[] = [];
  for (const text of fields.requires) {
    const requirement = parseRequirement(text);
    if (requirement === undefined) {
      // The text is not shown whole: it may hold an address with a password.
      const [start = ''] = text.split(/[@;]/);
      return { fileName, project, reason: `Requires-Dist '${start.trim()}' in its METADATA is no requirement` };
    }
    requires.push(requirement);
  }
  const requiresPython = parseSpecifiers(fields.requiresPython ?? '') ?? [];
  return { fileName, ...name, requiresPython, requires, extras: new Set(fields.extras.map(normaliseName)) };
}

export function isUnreadable(wheel: Wheel | UnreadableWheel): wheel is UnreadableWheel {
  return 'reason' in wheel;
}

function agrees(wheel: WheelName, name = '', version = ''): boolean {
  return normaliseName(name) === wheel.project && isVersion(version) && compare(version, wheel.version) === 0;
}
