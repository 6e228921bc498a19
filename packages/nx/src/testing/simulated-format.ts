import type { Files } from '@extkit/testing';

/**
 * A package whose format runs, uploads and brings whatever its manifest, `run.json`, says: `observations` are what a
 * simulation gives before it waits for its end, if `waits` is set; `events` are those of an upload.
 */
export const simulatedFormat: Files = {
  'node_modules/@acme/run/package.json': '{ "name": "@acme/run", "type": "module", "exports": "./index.js" }',
  'node_modules/@acme/run/index.js': `
    import { readFileSync } from 'node:fs';
    const read = ({ manifestPath }) => JSON.parse(readFileSync(manifestPath, 'utf8'));
    const echo = {
      id: 'echo',
      description: 'Says its options',
      options: { text: { type: 'string', description: 'What to say' } },
      async run(options, signal, print) {
        print(JSON.stringify(options));
        if (!signal.aborted) await new Promise((resolve) => signal.addEventListener('abort', resolve));
      },
    };
    export const format = {
      id: 'run',
      displayName: 'Trial run',
      technologies: ['acme'],
      manifests: ['**/run.json'],
      rules: [],
      templates: [],
      programs: [echo],
      furtherOptions: { upload: { force: { type: 'boolean', description: 'Overwrites' } } },
      identify: (path, text) => ({
        root: path.split('/').slice(0, -1).join('/') || '.',
        name: 'acme.run',
        inputs: ['**/*'],
        artifacts: text === '{}' ? [] : ['signed.zip', 'run.zip'],
      }),
      verify: async () => [],
      async declarations(extension) {
        return { metrics: read(extension).metrics ?? [] };
      },
      async *simulate(extension, { signal, ...options }) {
        const { observations = [], waits } = read(extension);
        yield { type: 'log', time: 0, level: 'warning', message: JSON.stringify(options) };
        yield* observations;
        if (waits) await new Promise(() => undefined);
      },
      async *upload(artifact, environment, { signal, ...options }) {
        const told = { artifact, environment, options };
        yield { outcome: 'progress', message: JSON.stringify(told) };
        yield { outcome: options.dryRun ? 'failure' : 'success', message: 'That was it.' };
      },
    };
  `,
};
