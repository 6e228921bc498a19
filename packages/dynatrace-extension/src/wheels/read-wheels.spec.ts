import { join } from 'node:path';
import { rejectionOf, temporaryFolder } from '@extkit/testing';
import { UserError } from '@extkit/devkit';
import { writeZip } from '@extkit/devkit/archive';
import { expect, it } from 'vitest';
import { wheelFile, writeWheelFile } from '../testing/wheel-file.ts';
import { readWheel, readWheels } from './read-wheels.ts';

it('reads the METADATA of every wheel in a folder', async () => {
  const folder = temporaryFolder({
    'readme.txt': '',
    'b-1-py3-none-any.whl': 'no zip',
    'sub/c-1-py3-none-any.whl': '',
  });
  const file = wheelFile('a-1-py3-none-any.whl', { requires: ['b'] });
  await writeWheelFile(folder, file);

  const [a, b, ...others] = await readWheels(folder);
  expect(a).toMatchObject({ fileName: file.fileName, metadata: file.metadata });
  expect(a?.size).toBeGreaterThan(100);
  expect(b).toEqual({ fileName: 'b-1-py3-none-any.whl', size: 6 });
  expect(others).toEqual([]);
});

it('takes no METADATA but that of the wheel itself', async () => {
  const path = join(temporaryFolder(), 'a-1-py3-none-any.whl');
  await writeZip(path, [{ path: 'a/vendored/b-1.dist-info/METADATA', content: 'Name: b\nVersion: 1\n' }]);
  expect(await readWheel(path)).not.toHaveProperty('metadata');
});

it('says which folder cannot be read', async () => {
  const folder = join(temporaryFolder(), 'lib');
  const error = await rejectionOf(readWheels(folder));
  expect(error).toBeInstanceOf(UserError);
  expect(String(error)).toContain(folder);
});
