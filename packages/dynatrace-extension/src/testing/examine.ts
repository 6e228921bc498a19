import type { ExamineOptions, SigningKey } from '@extkit/devkit';
import { expect } from 'vitest';
import { examineSigningKey } from '../certificates/doctor/examine-signing-key.ts';

/** The passphrase of keys in tests: no message may show it. */
export const PASSPHRASE = 'open sesame';

/** The codes that are found, with their severities and the files that they are found at. */
export async function examine(key: SigningKey, options: ExamineOptions = {}): Promise<string[]> {
  const found = await examineSigningKey(key, options);
  for (const { message, range } of found) {
    expect(message).toMatch(/^[A-Z/].*\.$/);
    expect(message).not.toContain(PASSPHRASE);
    // No report may quote a file that holds a key.
    expect(range).toEqual({ start: { line: 1, column: 1 }, end: { line: 1, column: 1 } });
  }
  return found.map(({ code, severity, file }) => `${code} ${severity} ${file.split(/[\\/]/).at(-1) ?? ''}`);
}
