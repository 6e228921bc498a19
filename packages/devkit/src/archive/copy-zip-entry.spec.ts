import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '@extkit/testing';
import { describe, expect, it } from 'vitest';
import { userErrorOf } from '../testing/user-error-of.ts';
import { copyZipEntry } from './copy-zip-entry.ts';
import { describeZip } from './describe-zip.ts';
import { writeZip } from './write-zip.ts';

async function example(): Promise<{ readonly path: string; readonly target: string }> {
  const folder = temporaryFolder();
  const path = join(folder, 'a.zip');
  await writeZip(path, [{ path: 'a', content: Buffer.alloc(200_000, 'ab') }]);
  return { path, target: join(folder, 'a') };
}

describe('copyZipEntry', () => {
  it('unpacks an entry into a file', async () => {
    const { path, target } = await example();
    await copyZipEntry(path, 'a', target);
    expect(readFileSync(target).equals(Buffer.alloc(200_000, 'ab'))).toBe(true);
  });

  it('refuses what is not there, or too large', async () => {
    const { path, target } = await example();
    expect(await userErrorOf(copyZipEntry(path, 'b', target))).toMatch(/a\.zip holds no b\./);
    expect(await userErrorOf(copyZipEntry(path, 'a', target, { maxSize: 100 }))).toMatch(
      /a in .* has 200000 bytes, and no more than 100 are read/,
    );
  });

  it('notices bytes that changed', async () => {
    const { path, target } = await example();
    const bytes = readFileSync(path);
    const checksum = bytes.indexOf('PK\u0001\u0002') + 16;
    bytes.writeUInt8(bytes.readUInt8(checksum) ^ 1, checksum);
    writeFileSync(path, bytes);
    expect(await userErrorOf(copyZipEntry(path, 'a', target))).toMatch(/checksum of a does not fit/);
  });
});

describe('describeZip', () => {
  it('tells the comment with its line breaks, and how entries are compressed', async () => {
    const { path } = await example();
    const comment = Buffer.from('made by\nme');
    const bytes = readFileSync(path);
    bytes.writeUInt16LE(comment.length, bytes.length - 2);
    writeFileSync(path, Buffer.concat([bytes, comment]));

    expect(await describeZip(path)).toMatchObject({
      comment: 'made by\nme',
      entries: [{ path: 'a', size: 200_000, compression: 'deflated' }],
    });
  });

  it('reads no directory that is far too long', async () => {
    const { path } = await example();
    const bytes = readFileSync(path);
    // A directory in the format's own larger form, which says that it has 100,001 entries.
    const large = Buffer.alloc(56 + 20);
    large.writeUInt32LE(0x06064b50, 0);
    large.writeBigUInt64LE(44n, 4);
    large.writeBigUInt64LE(100_001n, 32);
    large.writeUInt32LE(0x07064b50, 56);
    large.writeBigUInt64LE(BigInt(bytes.length - 22), 64);
    const end = Buffer.from(bytes.subarray(-22));
    end.fill(0xff, 8, 20);
    writeFileSync(path, Buffer.concat([bytes.subarray(0, -22), large, end]));

    expect(await userErrorOf(describeZip(path))).toMatch(/has 100001 entries, and no more than 100000 are read/);
  });
});
