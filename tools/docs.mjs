// @ts-check
// `npm run docs` writes the reference of all diagnostics, and a page for each rule, from the formats' own lists; `--check`
// only compares.
import { collisionRules, documentRules } from '@extkit/devkit';
import { format as dynatraceExtension } from '@extkit/dynatrace-extension';
import { format as dynatracePlugin } from '@extkit/dynatrace-plugin';
import { format as prettify } from 'prettier';
import { staleFiles, writeGeneratedFiles } from './lib/generated-files.mjs';
import { row, rulePage, severityOf } from './lib/rule-page.mjs';

/** @typedef {Pick<import('@extkit/devkit').ExtensionFormat, 'displayName' | 'rules' | 'examples'>} Source */

/** @type {readonly Source[]} */
const formats = [dynatraceExtension, dynatracePlugin];
/** @type {Source} */
const workspace = { displayName: 'Workspace', rules: collisionRules };
/** @type {Source} */
const signing = { displayName: 'Signing keys of Dynatrace extensions', rules: dynatraceExtension.signingRules ?? [] };
/** @type {Source} */
const inspection = { displayName: 'Bundles of Dynatrace extensions', rules: dynatraceExtension.inspectionRules ?? [] };
const PAGES = 'docs/rules';

const HEAD = `# Diagnostics

Everything that \`verify\` and \`certificate-doctor\` can find. This page and those of the rules are made from the rules themselves by
\`npm run docs\`; \`npx nx verify <project> --explain=<code>\` tells the same. A source that says *facts* is a section of
the notes on the vendor's documentation and tools from which a format is built.
`;

/** @param {Source} source */
function reference({ displayName, rules }) {
  const rows = [...rules]
    .sort((a, b) => a.code.localeCompare(b.code))
    .map((rule) => `| [${rule.code}](rules/${rule.code}.md) ${row(severityOf(rule), rule.summary, rule.source)}`);
  return [
    `## ${displayName}`,
    '',
    '| code | severity | what it demands | source |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

/**
 * The rules of documents are those of every format: each has one page.
 *
 * @returns {Promise<Map<string, string>>} Markdown by path
 */
async function pages() {
  const sources = [...formats, signing, inspection, workspace];
  const examples = (await Promise.all(sources.map((source) => source.examples?.()))).flatMap((some) => some ?? []);
  /** @type {Map<string, string>} */
  const found = new Map();
  for (const rule of sources.flatMap(({ rules }) => rules)) {
    const { code } = rule;
    const page = rulePage({
      rule,
      foundIn: sources.filter(({ rules }) => has(rules, code)).map(({ displayName }) => displayName),
      examples: examples.filter((example) => example.code === code),
      about: has(documentRules, code)
        ? 'document'
        : has([...signing.rules, ...workspace.rules], code)
          ? 'other'
          : 'project',
    });
    found.set(`${PAGES}/${code}.md`, page);
  }
  return found;
}

/**
 * @param {readonly import('@extkit/devkit').RuleInfo[]} rules
 * @param {string} wanted
 */
function has(rules, wanted) {
  return rules.some(({ code }) => code === wanted);
}

/**
 * Examples stay as they are: many are wrong on purpose.
 *
 * @param {string} markdown
 */
function tidy(markdown) {
  return prettify(markdown, { parser: 'markdown', printWidth: 120, embeddedLanguageFormatting: 'off' });
}

/** @type {Map<string, string>} */
const files = new Map();
files.set(
  'docs/diagnostics.md',
  await tidy(
    [HEAD, ...formats.map(reference), reference(signing), reference(inspection), reference(workspace)].join('\n'),
  ),
);
for (const [path, page] of await pages()) files.set(path, await tidy(page));

if (!process.argv.includes('--check')) {
  writeGeneratedFiles(files, PAGES);
} else {
  const stale = staleFiles(files, PAGES);
  if (stale.length > 0) {
    console.error(`Not what the rules say: ${stale.join(', ')}. Run "npm run docs" and commit it.`);
    process.exitCode = 1;
  }
}
