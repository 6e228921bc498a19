import { resolve } from 'node:path';
import { FILE_START, type Diagnostic, type RuleInfo } from '@extkit/devkit';
import type { PemText } from '../../signing/read-pem.ts';

/**
 * A finding about a whole file: a place in it would have reports quote what stands there, which may be the key.
 *
 * @param file absolute
 */
export function finding(rule: Pick<RuleInfo, 'code' | 'severity'>, file: string, message: string): Diagnostic {
  const { code, severity } = rule;
  return { code, severity, message, file, range: FILE_START };
}

/** The file that findings about a PEM text are shown at: for one that is in no file, a name that says so. */
export function fileOf({ path, name }: PemText): string {
  return resolve(path ?? name.replace(/^The /, ''));
}
