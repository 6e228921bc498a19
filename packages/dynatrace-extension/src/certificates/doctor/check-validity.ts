import type { X509Certificate } from 'node:crypto';
import { UserError, type Diagnostic } from '@extkit/devkit';
import { certificateRules as rules } from './certificate-rules.ts';
import type { Examined } from './examined.ts';
import { finding } from './finding.ts';

const DAY = 24 * 60 * 60 * 1000;
const RENEW = 'make new ones with "nx g @extkit/nx:certificates --force", and distribute the root';

/**
 * When the certificates begin and end. Of two that end on the same day, as they do where one was made right after the
 * other, only the developer's is spoken of.
 *
 * @throws {UserError} for a date that is none
 */
export function checkValidity({ developer, root }: Examined, now: Date, minimumDays: number): Diagnostic[] {
  const check = ({ certificate, file }: NonNullable<Examined['root']>, whose: string): Diagnostic[] => {
    const { from, to } = validity(certificate);
    if (now < from) {
      return [
        finding(
          rules.notYetValid,
          file,
          `${whose} is not valid before ${day(from)}: wait until then, or ${RENEW}. Check the clock, too.`,
        ),
      ];
    }
    if (now > to) return [finding(rules.expired, file, `${whose} has expired on ${day(to)}: ${RENEW}.`)];
    const days = Math.floor((to.getTime() - now.getTime()) / DAY);
    if (days >= minimumDays) return [];
    return [
      finding(rules.expiresSoon, file, `${whose} expires on ${day(to)}, in ${days} days: in good time, ${RENEW}.`),
    ];
  };

  const found = check(developer, "The developer's certificate");
  if (root === undefined) return found;
  const [end, rootEnd] = [validity(developer.certificate).to, validity(root.certificate).to];
  if (Math.abs(end.getTime() - rootEnd.getTime()) < DAY) return found;
  const foundInRoot = check(root, 'The root certificate');
  if (end <= rootEnd || now > rootEnd) return [...found, ...foundInRoot];
  const outlives = `The developer's certificate is valid until ${day(end)}, but nothing that is signed with it counts after ${day(rootEnd)}, when its root expires: before that, ${RENEW}.`;
  return [...found, ...foundInRoot, finding(rules.outlivesRoot, developer.file, outlives)];
}

function validity({ validFrom, validTo }: X509Certificate): { from: Date; to: Date } {
  const [from, to] = [new Date(validFrom), new Date(validTo)];
  if (Number.isNaN(from.getTime()) || Number.isNaN(to.getTime())) {
    throw new UserError('A certificate has a date that cannot be understood: make it anew.');
  }
  return { from, to };
}

function day(date: Date): string {
  return date.toISOString().slice(0, 10);
}
