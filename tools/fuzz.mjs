// @ts-check
// `npm run fuzz [-- <runs>]`: verifies random and mutated projects; none may make it fail, hang or point at what is not there.
import { run } from './lib/run.mjs';

const [runs = '20000'] = process.argv.slice(2);
const specs = [
  'packages/dynatrace-extension/src/any-project.spec.ts',
  'packages/dynatrace-plugin/src/any-manifest.spec.ts',
];
process.exitCode = run('vitest', ['run', ...specs], { EXTKIT_FUZZ_RUNS: runs }) ? 0 : 1;
