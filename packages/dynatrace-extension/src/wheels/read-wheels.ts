import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { UserError } from '@extkit/devkit';
import { listZip, readFailure, readZipEntry } from '@extkit/devkit/archive';
import type { WheelFile } from './wheel-file.ts';

const METADATA = /^[^/]+\.dist-info\/METADATA$/;
/** Bytes. The largest in use have some hundred thousand, most of it description. */
const MAX_METADATA_SIZE = 5_000_000;

/**
 * Reads every wheel in the folder, sorted by name. What is no wheel inside comes without metadata.
 *
 * @throws {UserError} where the folder cannot be read
 */
export async function readWheels(folder: string): Promise<WheelFile[]> {
  const names = (await filesIn(folder)).filter((name) => name.endsWith('.whl')).sort();
  const wheels: WheelFile[] = [];
  for (const name of names) wheels.push(await readWheel(join(folder, name)));
  return wheels;
}

/** Reads one wheel, unpacking nothing but its METADATA. */
export async function readWheel(path: string): Promise<WheelFile> {
  const { size } = await stat(path);
  const metadata = await readMetadata(path);
  return { fileName: basename(path), size, ...(metadata !== undefined && { metadata }) };
}

async function filesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    throw readFailure(folder, error);
  }
}

async function readMetadata(path: string): Promise<string | undefined> {
  try {
    const entry = (await listZip(path)).find((candidate) => METADATA.test(candidate.path));
    if (entry === undefined) return undefined;
    return (await readZipEntry(path, entry.path, { maxSize: MAX_METADATA_SIZE })).toString();
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
