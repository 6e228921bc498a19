// @ts-check
// `npm run fuzz [-- <runs>]`: verifies random and mutated plugin.json texts; none may make it fail or take over 50 ms.
import { run } from './lib/run.mjs';

const [runs = '10000'] = process.argv.slice(2);
const ok = run('vitest', ['run', 'packages/dynatrace-plugin/src/any-manifest.spec.ts'], { EXTKIT_FUZZ_RUNS: runs });
process.exitCode = ok ? 0 : 1;
