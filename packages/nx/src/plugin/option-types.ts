import { posix, win32 } from 'node:path';
import type { Severity, Suppression } from '@extkit/devkit';
import { isPemText } from '@extkit/devkit/signing';

/** What an option of the plugin may be. */
export interface OptionType<T> {
  /** As it ends a sentence: "… must be". */
  readonly description: string;
  accepts(value: unknown): value is T;
}

export const nameOrFalse: OptionType<string | false> = {
  description: 'a string that is not empty, or false',
  accepts: (value): value is string | false => value === false || isFilled(value),
};

export const trueOrFalse: OptionType<boolean> = {
  description: 'true or false',
  accepts: (value): value is boolean => typeof value === 'boolean',
};

/** Nx keeps the options in its project graph and passes them to commands: no place for a key. */
export const keyPath: OptionType<string | false> = {
  description: 'the path of a PEM file, or false; PEM text itself may only stand in EXTKIT_SIGNING_KEY',
  accepts: (value): value is string | false =>
    nameOrFalse.accepts(value) && !(typeof value === 'string' && isPemText(value)),
};

export const outputFolder: OptionType<string> = {
  description: "a folder of each project's own, such as {projectRoot}/dist or {workspaceRoot}/dist/{projectName}",
  accepts: (value): value is string =>
    typeof value === 'string' && /^\{(projectRoot\}\/.|workspaceRoot\}\/.*\{project(Root|Name)\})/.test(value),
};

/** Its files become inputs by a glob, so its name must be none. */
export const workspaceFolder: OptionType<string> = {
  description: 'the path of a folder in the workspace, relative to its root, with forward slashes',
  accepts: (value): value is string =>
    isFilled(value) && !win32.isAbsolute(value) && !/^\.\.?(?:\/|$)|[\\*?[\]{}!]/.test(posix.normalize(value)),
};

export const strings: OptionType<readonly string[]> = {
  description: 'a list of strings',
  accepts: (value): value is readonly string[] =>
    Array.isArray(value) && value.every((entry) => typeof entry === 'string'),
};

const SEVERITIES: ReadonlySet<unknown> = new Set(['error', 'warning', 'info', 'off']);

export const severitiesByCode: OptionType<Readonly<Record<string, Severity | 'off'>>> = {
  description: 'an object that gives codes, such as "DTX0015", one of "error", "warning", "info" and "off"',
  accepts: (value): value is Readonly<Record<string, Severity | 'off'>> =>
    isObject(value) && Object.values(value).every((severity) => SEVERITIES.has(severity)),
};

export const suppressionList: OptionType<readonly Suppression[]> = {
  description: 'a list of objects, each with a "code", a "file" and a "reason", strings that are not empty',
  accepts: (value): value is readonly Suppression[] => Array.isArray(value) && value.every(isSuppression),
};

function isSuppression(value: unknown): value is Suppression {
  return (
    isObject(value) &&
    Object.keys(value).sort().join() === 'code,file,reason' &&
    Object.values(value).every((text) => isFilled(text))
  );
}

function isFilled(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
