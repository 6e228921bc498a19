import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { FILE_START, type Diagnostic, type Location } from '@extkit/devkit';
import { isFile, type FileEntry } from '@extkit/devkit/archive';
import { possibleSecret } from './build-rules.ts';
import type { VendoredEntry } from './vendored-packages.ts';

/** What the names of files tell. `tokenize` and `tokenizer` are words of their own. */
const NAMES: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [/\.(?:pem|key|p12|pfx)$/i, 'files of this kind hold keys'],
  [/^[._]netrc$/i, 'it is where programs look for passwords'],
  [/password|passwd/i, 'it is named after a password'],
  [/secret/i, 'it is named after a secret'],
  [/token(?!i[sz])/i, 'it is named after a token'],
];

/** A private key as text, perhaps within a string of a program; not the mere words. */
const PRIVATE_KEY =
  /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----(?:\s|\\[nr])+(?:Proc-Type:|Version:|[A-Za-z0-9+/]{16})/;

/** Characters: more than what has to be seen in one piece. */
const OVERLAP = 200;

/** Warns of each of the project's files that looks like a secret, by its name or by what is in it. */
export async function secretsInSource(directory: string, files: readonly FileEntry[]): Promise<Diagnostic[]> {
  const warnings: Diagnostic[] = [];
  for (const { path, source } of files) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const reason = (await holdsPrivateKey(source))
      ? 'it holds a private key'
      : NAMES.find(([pattern]) => pattern.test(name))?.[1];
    if (reason === undefined) continue;
    const advice = `If it is one, add its name to file_blocklist.txt or move it out of the plugin's folder.`;
    warnings.push(warning({ file: join(directory, path), range: FILE_START }, path, reason, advice));
  }
  return warnings;
}

/** Warns of each private key in a vendored package. The names of others' files tell nothing: every web client has certificates. */
export async function secretsInPackages(entries: readonly VendoredEntry[], at: Location): Promise<Diagnostic[]> {
  const warnings: Diagnostic[] = [];
  for (const entry of entries) {
    if (!isFile(entry) || !(await holdsPrivateKey(entry.source))) continue;
    const advice = 'Ask those who made the package why it is in there.';
    warnings.push(warning(at, entry.path, 'it holds a private key', advice));
  }
  return warnings;
}

function warning(at: Location, path: string, reason: string, advice: string): Diagnostic {
  const { code, severity } = possibleSecret;
  return { code, severity, ...at, message: `${path} is packed and looks like a secret: ${reason}. ${advice}` };
}

async function holdsPrivateKey(file: string): Promise<boolean> {
  let seen = '';
  for await (const chunk of createReadStream(file, 'latin1')) {
    seen = seen.slice(-OVERLAP) + String(chunk);
    if (PRIVATE_KEY.test(seen)) return true;
  }
  return false;
}
