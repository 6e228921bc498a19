import { writeZip } from '@extkit/devkit/archive';
import { join } from 'node:path';
import type { WheelFile } from '../wheels/wheel-file.ts';

/** What is in the METADATA of a wheel besides its name and version. */
export interface WheelFields {
  readonly requires?: readonly string[];
  readonly requiresPython?: string;
  readonly extras?: readonly string[];
  readonly size?: number;
}

/** A wheel whose METADATA agrees with its name. */
export function wheelFile(fileName: string, { size = 1000, ...fields }: WheelFields = {}): WheelFile {
  return { fileName, metadata: metadataOf(fileName, fields), size };
}

/** Writes the wheel to the folder: there is nothing in it to import, but pip takes it. */
export async function writeWheelFile(folder: string, { fileName, metadata = '' }: WheelFile): Promise<void> {
  const [name = '', version = '', ...rest] = fileName.replace(/\.whl$/, '').split('-');
  const info = `${name}-${version}.dist-info`;
  const wheel = `Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: ${rest.slice(-3).join('-')}\n`;
  await writeZip(join(folder, fileName), [
    { path: `${info}/METADATA`, content: metadata },
    { path: `${info}/WHEEL`, content: wheel },
    { path: `${info}/RECORD`, content: `${info}/METADATA,,\n${info}/WHEEL,,\n${info}/RECORD,,\n` },
  ]);
}

function metadataOf(fileName: string, { requires = [], requiresPython, extras = [] }: WheelFields): string {
  const [name = '', version = ''] = fileName.split('-');
  return [
    'Metadata-Version: 2.1',
    `Name: ${name.replaceAll('_', '-')}`,
    `Version: ${version}`,
    ...(requiresPython === undefined ? [] : [`Requires-Python: ${requiresPython}`]),
    ...extras.map((extra) => `Provides-Extra: ${extra}`),
    ...requires.map((requirement) => `Requires-Dist: ${requirement}`),
    '',
    'What it is about.',
    '',
  ].join('\n');
}
