import { X509Certificate } from 'node:crypto';
import { expect, it } from 'vitest';
import { createCertificates } from '../create-certificates.ts';
import { checkValidity } from './check-validity.ts';

const notBefore = new Date('2030-01-01T00:00:00Z');
const at = (text: string) => new Date(text);

/** A developer's certificate of 100 days, and a root that begins and ends otherwise. */
async function examined(rootBegins: Date, rootDays: number) {
  const developer = await createCertificates({ curve: 'P-256', notBefore, days: 100 });
  const root = await createCertificates({ curve: 'P-256', notBefore: rootBegins, days: rootDays });
  return {
    developer: { certificate: new X509Certificate(developer.developerCertificate), file: 'developer.pem' },
    root: { certificate: new X509Certificate(root.rootCertificate), file: 'ca.pem' },
  };
}

it.each<[string, string, number, string, string[]]>([
  ['the root was made a minute before', '2029-12-31T23:59:00Z', 100, '2030-01-02', []],
  ['both end soon, a minute apart', '2029-12-31T23:59:00Z', 100, '2030-04-01', ['DTX0507 developer.pem']],
  ['both have ended, a minute apart', '2029-12-31T23:59:00Z', 100, '2031-01-01', ['DTX0505 developer.pem']],
  ['the root ends before', '2030-01-01', 90, '2030-01-02', ['DTX0508 developer.pem']],
  ['the root has ended', '2030-01-01', 50, '2030-02-28', ['DTX0505 ca.pem']],
  ['the root begins later', '2030-01-10', 200, '2030-01-02', ['DTX0506 ca.pem']],
  ['the root ends later', '2030-01-01', 200, '2030-01-02', []],
])('where %s', async (_, begins, days, now, expected) => {
  const found = checkValidity(await examined(at(begins), days), at(now), 30);
  expect(found.map(({ code, file }) => `${code} ${file}`)).toEqual(expected);
});
