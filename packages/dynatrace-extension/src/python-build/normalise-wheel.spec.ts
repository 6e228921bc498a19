import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { listZip, readZip, readZipEntry, sha256File, writeZip, type ContentEntry } from '@extkit/devkit/archive';
import { temporaryFolder } from '@extkit/testing';
import { describe, expect, it } from 'vitest';
import { askPip, hasPip } from '../testing/real-pip.ts';
import { normaliseWheel } from './normalise-wheel.ts';

const INFO = 'probe-1.0.dist-info';

async function normalised(entries: readonly ContentEntry[]): Promise<string> {
  const folder = temporaryFolder();
  await writeZip(join(folder, 'built.whl'), entries, { inOrder: true });
  const target = join(folder, 'probe-1.0-py3-none-any.whl');
  await normaliseWheel(join(folder, 'built.whl'), target);
  return target;
}

const built = (generator: string, mode: number): ContentEntry[] => [
  { path: `${INFO}/RECORD`, content: 'probe/b.py,sha256=old,9\n' },
  { path: `${INFO}/WHEEL`, content: `Wheel-Version: 1.0\nGenerator: ${generator}\nTag: py3-none-any\n` },
  { path: `${INFO}/METADATA`, content: 'Metadata-Version: 2.1\nName: probe\nVersion: 1.0\n' },
  { path: 'probe/b.py', content: 'b = 1\n', mode: 0o640 & mode },
  { path: 'probe/a,1.sh', content: '', mode: 0o750 & mode },
];

describe('normaliseWheel', () => {
  it('puts what describes the wheel at its end, and RECORD last', async () => {
    const listed = await listZip(await normalised(built('setuptools (80.9.0)', 0o777)));
    const dated = new Date('1980-01-01T00:00:00Z');
    expect(listed.map(({ path, mode, modified }) => [path, mode, modified])).toEqual([
      ['probe/a,1.sh', 0o755, dated],
      ['probe/b.py', 0o644, dated],
      [`${INFO}/METADATA`, 0o644, dated],
      [`${INFO}/WHEEL`, 0o644, dated],
      [`${INFO}/RECORD`, 0o644, dated],
    ]);
  });

  it('gives the same bytes whatever the order, the permissions and the version of the build tool', async () => {
    const one = await normalised(built('bdist_wheel (0.45.1)', 0o777));
    const other = await normalised(built('setuptools (80.9.0)', 0o700).reverse());
    expect(await sha256File(other)).toBe(await sha256File(one));
  });

  it('records what is in it', async () => {
    const wheel = await normalised(built('x', 0o777));
    const record = String(await readZipEntry(wheel, `${INFO}/RECORD`));
    const lines = (await readZip(wheel)).map(({ path, content }) => {
      const name = path.includes(',') ? `"${path}"` : path;
      const hash = createHash('sha256').update(content).digest('base64url');
      return path.endsWith('/RECORD') ? `${path},,` : `${name},sha256=${hash},${content.length}`;
    });
    expect(record.trimEnd().split('\n').sort()).toEqual(lines.sort());
  });

  it.skipIf(!hasPip)('gives what pip takes for the same wheel', async () => {
    const program = `
from pip._internal.metadata import FilesystemWheel, get_wheel_distribution
distribution = get_wheel_distribution(FilesystemWheel(given), "probe")
result = [distribution.raw_name, str(distribution.version)]`;
    expect(askPip(program, await normalised(built('x', 0o777)))).toEqual(['probe', '1.0']);
  });
});
