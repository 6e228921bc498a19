// @ts-check
// `npm run docs` writes the reference of all diagnostics from the formats' own lists; `--check` only compares.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format as dynatraceExtension } from '@extkit/dynatrace-extension';
import { format as dynatracePlugin } from '@extkit/dynatrace-plugin';
import { format as prettify } from 'prettier';

const FILE = 'docs/diagnostics.md';

/** @param {import('@extkit/devkit').ExtensionFormat} format */
function reference(format) {
  const rows = [...format.rules]
    .sort((a, b) => a.code.localeCompare(b.code))
    .map(({ code, severity, summary, source }) => `| ${code} | ${severity} | ${cell(summary)} | ${cell(source)} |`);
  return [
    `## ${format.displayName}`,
    '',
    '| code | severity | what it demands | source |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

/** @param {string} text */
function cell(text) {
  return text.replaceAll('\n', ' ').replace(/[|_*`<\\]/g, '\\$&');
}

const head = `# Diagnostics

Everything that \`verify\` can find. This page is made from the rules themselves by \`npm run docs\`. A source that says
*facts* is a section of the notes on the vendor's documentation and tools from which a format is built.
`;
const text = await prettify([head, reference(dynatraceExtension), '', reference(dynatracePlugin), ''].join('\n'), {
  parser: 'markdown',
  printWidth: 120,
});

if (!process.argv.includes('--check')) {
  writeFileSync(FILE, text);
} else if (!existsSync(FILE) || readFileSync(FILE, 'utf8') !== text) {
  console.error(`${FILE} is not what the rules say: run "npm run docs" and commit it.`);
  process.exitCode = 1;
}
