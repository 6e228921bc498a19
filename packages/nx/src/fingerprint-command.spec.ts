import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { fingerprintCommand, parseFingerprintArgument } from './fingerprint-command.ts';
import type { KeyChoice } from './signing-key.ts';

/** What the script would find in its arguments if a shell ran the command: the script itself is replaced by another. */
function argumentSeenByShell(command: string): string | undefined {
  const echo = command.replace(/"import[^"]*"/, '"process.stdout.write(process.argv[1] ?? String())"');
  const printed = execFileSync(echo, { shell: true, encoding: 'utf8' });
  return printed === '' ? undefined : printed;
}

describe('fingerprintCommand', () => {
  it.each<KeyChoice | undefined>([
    undefined,
    {},
    { configured: false },
    { configured: 'keys/developer.pem' },
    { configured: '~/my keys/dév.pem' },
    { fallback: '~/.vendor/developer.pem' },
    { configured: 'C:\\keys\\a&b.pem' },
    { configured: '$(id)`id`"%PATH%!;\'x' },
  ])('hands %j through the shell as it is', (choice) => {
    expect(parseFingerprintArgument(argumentSeenByShell(fingerprintCommand(choice)))).toEqual(choice);
  });

  it('stays readable for an ordinary path', () => {
    expect(fingerprintCommand({ configured: '~/keys/developer.pem' })).toBe(
      `node --no-warnings -e "import('@extkit/nx/build-fingerprint')" "key=~/keys/developer.pem"`,
    );
  });
});
