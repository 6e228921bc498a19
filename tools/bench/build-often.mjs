// @ts-check
// Builds one project several times in this process, as a batch does, and prints the milliseconds of processor time that
// each build took, the first one, which loads everything, included.
import { join } from 'node:path';
import { openExtension } from '@extkit/devkit';
import { format } from '@extkit/dynatrace-extension';

const [project = '', signingKey = '', times = ''] = process.argv.slice(2);
const extension = await openExtension(format, project);
const taken = [];
for (let time = 0; time < Number(times); time += 1) {
  const before = process.cpuUsage();
  await format.build(extension, { outputPath: join(project, 'dist'), signingKey, sizeLimit: false });
  const { user, system } = process.cpuUsage(before);
  taken.push((user + system) / 1_000);
}
console.log(JSON.stringify(taken));
