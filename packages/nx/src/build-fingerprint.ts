/**
 * A script, not a module of functions: `fingerprint-command.ts` runs it. It prints one line that changes when the
 * signing key does, or the compression library, for another version of that may write other bytes.
 */
import { signingKeyFingerprint } from '@extkit/devkit/signing';
import { parseFingerprintArgument } from './fingerprint-command.ts';
import { findSigningKey } from './signing-key.ts';

const choice = parseFingerprintArgument(process.argv[1]);
const key = choice && `key ${signingKeyFingerprint(findSigningKey(choice, process.cwd()))}, `;
process.stdout.write(`${key ?? ''}zlib ${process.versions.zlib}\n`);
