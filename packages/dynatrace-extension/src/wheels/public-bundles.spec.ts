import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listZip, readZipEntry } from '@extkit/devkit/archive';
import { temporaryFolder } from '@extkit/testing';
import { describe, expect, it } from 'vitest';
import { checkWheels } from './check-wheels.ts';
import { readWheels } from './read-wheels.ts';
import { wheelDiagnostics } from './wheel-diagnostics.ts';

const BUNDLES = fileURLToPath(new URL('../../../../../shared/bundles/dynatrace-extension/', import.meta.url));
const PORT_AVAILABILITY = join(BUNDLES, 'sooryamuthuraj__port_availability__dist_custom_port-availability-0.0.1.zip');

/** Unpacks the wheels of a bundle; gives the folder that they are in. */
async function unpackWheels(bundle: string): Promise<string> {
  const folder = temporaryFolder();
  const packed = join(temporaryFolder(), 'extension.zip');
  await writeFile(packed, await readZipEntry(bundle, 'extension.zip'));
  for (const { path } of await listZip(packed)) {
    if (path.endsWith('.whl')) await writeFile(join(folder, basename(path)), await readZipEntry(packed, path));
  }
  return folder;
}

describe.skipIf(!existsSync(PORT_AVAILABILITY))('a public bundle (skipped where ../shared is absent)', () => {
  it('has all wheels, of which one is for Python 3.10 only', async () => {
    const report = checkWheels(await readWheels(await unpackWheels(PORT_AVAILABILITY)), { root: 'port-availability' });
    expect(report.sizes).toHaveLength(2);
    expect(report.targets.map(({ target, verdict }) => `${target.python} ${verdict}`)).toEqual([
      '3.10 complete',
      '3.10 complete',
      '3.14 incomplete',
      '3.14 incomplete',
    ]);
    expect(wheelDiagnostics(report, { file: PORT_AVAILABILITY }).map(({ code }) => code)).toEqual(['DTX0404']);
  });
});
