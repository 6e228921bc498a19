// @ts-check
// `npm run bench`: the promises about speed and memory, each as a ratio within one run.
import { install } from './lib/install.mjs';
import { run } from './lib/run.mjs';

if (!install() || !run('tsc', ['-b'])) process.exit(1);

const { benchBundle } = await import('./bench/bundle.mjs');
const { benchMemory } = await import('./bench/memory.mjs');
const { benchVerify } = await import('./bench/verify.mjs');
const { benchInference } = await import('./bench/inference.mjs');
await benchMemory();
await benchBundle();
await benchVerify();
await benchInference();
