import type { Files } from '@extkit/testing';

/**
 * A package that brings a format of its own: manifests are called `acme.txt`, and each line of one is a finding, such as
 * `warning: too old`.
 */
export const acmeFormat: Files = {
  'node_modules/@acme/extkit-format/package.json':
    '{ "name": "@acme/extkit-format", "type": "module", "exports": "./index.js" }',
  'node_modules/@acme/extkit-format/index.js': `
    import { readFileSync } from 'node:fs';
    const range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
    export const format = {
      id: 'acme',
      displayName: 'Acme extension',
      technologies: ['acme'],
      manifests: ['**/acme.txt'],
      rules: [],
      templates: [],
      identify: (path) => ({ root: path.split('/').slice(0, -1).join('/') || '.', inputs: ['**/*'] }),
      verify: async ({ manifestPath }) =>
        readFileSync(manifestPath, 'utf8').split('\\n').filter(Boolean).map((line) => {
          const [severity, message] = line.split(': ');
          if (severity === 'bug') throw new TypeError(message);
          return { code: 'ACM0001', severity, message, file: manifestPath, range };
        }),
    };
  `,
};
