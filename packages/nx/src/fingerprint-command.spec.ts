import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { fingerprintCommand, parseFingerprintArgument } from './fingerprint-command.ts';

/** What the script would find in its arguments if a shell ran the command: the script itself is replaced by another. */
function argumentSeenByShell(command: string): string | undefined {
  const echo = command.replace(/"import[^"]*"/, '"process.stdout.write(process.argv[1] ?? String())"');
  const printed = execFileSync(echo, { shell: true, encoding: 'utf8' });
  return printed === '' ? undefined : printed;
}

describe('fingerprintCommand', () => {
  it.each<string | false | undefined>([
    undefined,
    false,
    'keys/developer.pem',
    '~/my keys/dév.pem',
    'C:\\keys\\a&b.pem',
    '$(id)`id`"%PATH%!;\'x',
  ])('hands %j through the shell as it is', (signingKey) => {
    expect(parseFingerprintArgument(argumentSeenByShell(fingerprintCommand(signingKey)))).toBe(signingKey);
  });

  it('stays readable for an ordinary path', () => {
    expect(fingerprintCommand('~/keys/developer.pem')).toBe(
      `node --no-warnings -e "import('@extkit/nx/build-fingerprint')" "key=~/keys/developer.pem"`,
    );
  });
});
