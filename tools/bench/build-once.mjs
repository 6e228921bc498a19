// @ts-check
// Builds one project in a process of its own and prints that process's peak resident set in KiB.
import { openExtension } from '@extkit/devkit';
import { format } from '@extkit/dynatrace-extension';
import { join } from 'node:path';

const [project = '', signingKey = ''] = process.argv.slice(2);
const extension = await openExtension(format, project);
await format.build(extension, { outputPath: join(project, 'dist'), signingKey, sizeLimit: false });
console.log(process.resourceUsage().maxRSS);
