import { basename, extname } from 'node:path';
import type { Location } from '@extkit/devkit';
import { LineIndex } from '@extkit/devkit/documents';
import { MibTree } from './mib-tree.ts';
import { readSmi } from './read-smi.ts';
import type { SmiProblem } from './smi-tokens.ts';

/** What the MIB files of a project say. */
export interface Mibs {
  readonly tree: MibTree;
  /** Whether a name that is not in the tree is in no MIB: there are MIBs, and all could be read whole. */
  readonly knowsAllNames: boolean;
  /** The first thing in each file that could not be read. */
  readonly problems: readonly MibProblem[];
}

export interface MibProblem {
  readonly at: Location;
  readonly message: string;
}

/** What else lies in a folder of MIBs, such as a README, is not read. */
const MIB_FILES = new Set(['.mib', '.my', '.smi', '.txt', '']);

let wellKnown: MibTree | undefined;

/** @param texts by absolute path */
export function readMibs(texts: ReadonlyMap<string, string>): Mibs {
  const files = [...texts]
    .filter(([file, text]) => isMib(file, text))
    .map(([file, text]) => ({ file, text, ...readSmi(text) }));
  const modules = files.flatMap((file) => file.modules);
  const problems = files.flatMap(({ file, text, problem }) => (problem ? [located(file, text, problem)] : []));
  // Made once per process, for most projects have no MIB.
  const tree = modules.length === 0 ? (wellKnown ??= new MibTree([])) : new MibTree(modules);
  return { tree, knowsAllNames: files.length > 0 && problems.length === 0, problems };
}

/** A name without an ending of its own may belong to anything: there, the text must say that it is a MIB. */
function isMib(file: string, text: string): boolean {
  const ending = extname(basename(file)).toLowerCase();
  return MIB_FILES.has(ending) && (ending === '.mib' || ending === '.my' || /\bDEFINITIONS\b/.test(text));
}

function located(file: string, text: string, { start, length, message }: SmiProblem): MibProblem {
  return { at: { file, range: new LineIndex(text).range({ start, end: start + length }) }, message };
}
