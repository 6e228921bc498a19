import { join } from 'node:path';
import type { VerifySettings } from '@extkit/devkit';
import { describe, expect, it } from 'vitest';
import { build } from './build.ts';
import { queueDepth, VALID_MANIFEST } from './testing/samples/queue-depth.ts';
import { temporaryProject } from './testing/temporary-project.ts';
import { verify } from './verify.ts';

/** The name is a line of its own, and that it does not begin with `custom:` is a warning (DTX0010). */
const UNUSUAL_NAME = VALID_MANIFEST.replace('custom:', 'com.acme.');
const REASON = 'we are a partner';

/** What is found of the name and of the settings. */
async function codes(manifest: string, settings?: VerifySettings): Promise<string[]> {
  const extension = temporaryProject({ ...queueDepth, 'extension/extension.yaml': manifest });
  const found = await verify(extension, settings);
  return found.filter(({ code }) => /^(DTX0010|DOC)/.test(code)).map(({ code, severity }) => `${severity} ${code}`);
}

describe('the settings of verify', () => {
  it('change severities, which decide whether there is a build', async () => {
    const severities = { DTX0010: 'error' } as const;
    const extension = temporaryProject({ ...queueDepth, 'extension/extension.yaml': UNUSUAL_NAME });
    const outputPath = join(extension.directory, 'dist');

    expect(await codes(UNUSUAL_NAME)).toEqual(['warning DTX0010']);
    expect(await codes(UNUSUAL_NAME, { severities })).toEqual(['error DTX0010']);
    await expect(build(extension, { outputPath, severities })).rejects.toMatchObject({ name: 'DiagnosticsError' });
    await expect(build(extension, { outputPath })).resolves.toMatchObject({ signed: false });
  });

  it('suppress what is accepted, in a comment or in a list', async () => {
    const comment = `# extkit-disable-next-line DTX0010 ${REASON}\n`;
    const suppressions = [{ code: 'DTX0010', file: '*/extension.yaml', reason: REASON }];

    expect(await codes(comment + UNUSUAL_NAME)).toEqual([]);
    expect(await codes(UNUSUAL_NAME, { suppressions })).toEqual([]);
    expect(await codes(comment + VALID_MANIFEST)).toEqual(['warning DOC0012']);
    expect(await codes(VALID_MANIFEST, { suppressions })).toEqual(['warning DOC0012']);
  });

  it('are found out where they name a file that is packed and has no finding', async () => {
    const suppressions = [{ code: 'DTX0010', file: 'extension/dashboards/*', reason: REASON }];

    expect(await codes(VALID_MANIFEST, { suppressions })).toEqual(['warning DOC0012']);
  });

  it('must make sense', async () => {
    await expect(codes(VALID_MANIFEST, { severities: { DTX001: 'off' } })).rejects.toThrow(
      /^The option "severities" is not set well\. There is no rule 'DTX001': did you mean DTX\d{4}\?$/,
    );
  });
});
