import type { Suppression, VerifySettings } from '../format.ts';
import { UserError } from '../user-error.ts';
import { isDocumentCode, type RuleCodes } from './rule-codes.ts';

const SEVERITIES: ReadonlySet<unknown> = new Set(['error', 'warning', 'info', 'off']);

/**
 * Refuses settings that would be without effect, unnoticed. A code of another format is left alone.
 *
 * @throws {UserError} that names the setting
 */
export function checkSettings({ severities = {}, suppressions = [] }: VerifySettings, codes: RuleCodes): void {
  for (const [code, severity] of Object.entries(severities)) {
    assertKnown('severities', code, codes);
    if (isDocumentCode(code) && codes.get(code)?.severity === 'error') {
      throw invalid('severities', `${code} stays an error, for what cannot be read cannot be verified: remove it.`);
    }
    if (!SEVERITIES.has(severity)) {
      throw invalid('severities', `${code} cannot be ${JSON.stringify(severity)}: give error, warning, info or off.`);
    }
  }
  for (const suppression of suppressions) checkSuppression(suppression, codes);
}

function checkSuppression({ code, file, reason }: Suppression, codes: RuleCodes): void {
  assertKnown('suppressions', code, codes);
  if (isDocumentCode(code)) throw invalid('suppressions', `${code} cannot be suppressed: mend what it reports.`);
  if (file.trim() === '') throw invalid('suppressions', `${code} is for no file: give a glob as "file".`);
  if (reason.trim() === '') {
    throw invalid('suppressions', `${code} in ${file} has no reason: say in "reason" why it is accepted.`);
  }
}

function assertKnown(option: string, code: string, codes: RuleCodes): void {
  if (codes.get(code) === undefined && !codes.isForeign(code)) throw invalid(option, codes.unknown(code));
}

function invalid(option: string, what: string): UserError {
  return new UserError(`The option "${option}" is not set well. ${what}`);
}
