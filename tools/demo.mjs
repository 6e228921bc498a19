// @ts-check
// `npm run demo`: real extensions verified, built, signed, checked by openssl, served from the cache the second time, and one
// of them simulated against an application that it monitors.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildableExamples } from './lib/buildable-examples.mjs';
import { install } from './lib/install.mjs';
import { capture, run } from './lib/run.mjs';

/** @param {string} text */
const say = (text) => console.log(`\n\u25b6 ${text}`);

/** @param {boolean} ok */
function must(ok) {
  if (!ok) {
    console.error('\nThe demo stopped: the lines above say why.');
    process.exit(1);
  }
}

say('Installing and compiling');
must(install());
must(run('tsc', ['-b']));

const { createCertificates } = await import('@extkit/dynatrace-extension');
const { showBundle } = await import('./lib/show-bundle.mjs');
const { startDemoApp } = await import('./lib/demo-app.mjs');
const secrets = mkdtempSync(join(tmpdir(), 'extkit-demo-'));
process.on('exit', () => rmSync(secrets, { recursive: true, force: true }));

say('Making throw-away certificates: a root and a developer certificate');
const certificates = await createCertificates();
const root = join(secrets, 'root.pem');
const developer = join(secrets, 'developer.pem');
writeFileSync(root, certificates.rootCertificate);
writeFileSync(developer, certificates.developerPem.reveal(), { mode: 0o600 });

const left = buildableExamples();
const build = ['run-many', '-t', 'verify', 'build', '--outputStyle=static', ...left];
const signed = { EXTKIT_SIGNING_KEY: developer };

say('Verifying, building and signing the examples');
must(run('nx', build, signed));

const graph = capture('nx', ['show', 'projects', '--with-target', 'build', '--json', ...left], signed);
must(graph.ok);
say('What is in the bundles, and what openssl thinks of their signatures');
for (const project of JSON.parse(graph.stdout)) must(await showBundle(project, root, secrets));

say('The same again: everything comes from the cache');
must(run('nx', build, signed));

say('Running the demo application, and a plugin against it: three times, a second apart');
const demoApp = await startDemoApp('demo-activegate-plugin');
const configuration = join(secrets, 'properties.json');
writeFileSync(configuration, JSON.stringify({ url: demoApp.url, user: 'ruxit', password: 'ruxit' }));
const simulate = ['simulate', 'demo-activegate-plugin', '--iterations=3', '--interval=1', '--outputStyle=static'];
const simulated = run('nx', [...simulate, `--configurationFile=${configuration}`]);
await demoApp.stop();
must(simulated);

say('Done. The bundles are in examples/*/dist; README.md tells how to have your own.');
