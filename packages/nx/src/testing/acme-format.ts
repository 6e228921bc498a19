import type { Files } from '@extkit/testing';

/**
 * A package that brings a format of its own: manifests are called `acme.txt`, and each line of one is a finding, such as
 * `warning: too old`; `settings: ?` finds the settings, and `fixable: …` can be mended by removing the line.
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
      rules: [{ code: 'ACM0001', severity: 'error', summary: 'Every line is fine.', source: 'acme.example' }],
      templates: [],
      identify: (path) => ({ root: path.split('/').slice(0, -1).join('/') || '.', inputs: ['**/*'] }),
      verify: async ({ manifestPath: file }, { signal, ...settings } = {}) =>
        readFileSync(file, 'utf8').split('\\n').filter(Boolean).map((line, index) => {
          const [severity, message] = line.split(': ');
          if (severity === 'bug') throw new TypeError(message);
          const found = { code: 'ACM0001', severity, message, file, range };
          if (severity === 'settings') return { ...found, severity: 'info', message: JSON.stringify(settings) };
          if (severity !== 'fixable') return found;
          const lines = { start: { line: index + 1, column: 1 }, end: { line: index + 2, column: 1 } };
          const fix = { title: 'Remove the line', edits: [{ file, range: lines, newText: '' }] };
          return { ...found, severity: 'error', range: lines, fix };
        }),
    };
  `,
};
