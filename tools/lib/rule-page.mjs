// @ts-check
// The page of one rule in docs/rules, and what it has in common with the table of all rules.

/** @typedef {import('@extkit/devkit').RuleInfo} RuleInfo */
/** @typedef {import('@extkit/devkit').RuleExample} RuleExample */

/**
 * @typedef {object} DocumentedRule
 * @property {RuleInfo} rule
 * @property {readonly string[]} foundIn what it can be found in, as people say it
 * @property {readonly RuleExample[]} examples
 * @property {'project' | 'document' | 'other'} about a document as such cannot be suppressed; what is no part of a project has no settings
 */

/**
 * @param {DocumentedRule} documented
 * @returns {string} Markdown
 */
export function rulePage({ rule, foundIn, examples, about }) {
  const { code, summary, explanation, source } = rule;
  return [
    `# ${code}`,
    plain(summary),
    ['| severity | found in | source |', '| --- | --- | --- |', row(severityOf(rule), foundIn.join(', '), source)].join(
      '\n',
    ),
    ...(explanation === undefined ? [] : explanation.split(/\n{2,}/).map(plain)),
    ...examples.flatMap(({ wrong, right }) => ['Wrong:', fenced(wrong), 'Right:', fenced(right)]),
    ...(about === 'other' ? [] : ['## If you want it otherwise']),
    ...(about === 'project' ? settings(rule) : []),
    ...(about === 'document' ? settingsOfDocuments(rule) : []),
    'All rules are in the [list of diagnostics](../diagnostics.md).',
    '',
  ].join('\n\n');
}

/** @param {RuleInfo} rule */
export function severityOf({ severity, optIn = false }) {
  return optIn ? `${severity}, on demand` : severity;
}

/** @param {...string} cells as plain text */
export function row(...cells) {
  return `| ${cells.map(plain).join(' | ')} |`;
}

/**
 * A text that Markdown does not take for anything but a text.
 *
 * @param {string} text
 */
function plain(text) {
  return text
    .replaceAll('\n', ' ')
    .replace(/[|_*`<[\\]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[-+#>]/, '\\$&');
}

/** @param {RuleInfo} rule */
function settings({ code, optIn = false }) {
  return [
    optIn
      ? `It is checked only where the [plugin's options](../options.md#what-verify-demands) give it a severity:`
      : `Another severity, or none, is a matter of the [plugin's options](../options.md#what-verify-demands):`,
    fenced(JSON.stringify({ severities: { [code]: optIn ? 'warning' : 'off' } }, undefined, 2)),
    'A single place that is as it should be is marked where it is, in YAML by a comment on the line above:',
    fenced(`# extkit-disable-next-line ${code} why it is accepted`),
    'and in any file by the options of the plugin or of the project:',
    fenced(
      JSON.stringify(
        { suppressions: [{ code, file: 'path/in/the/project.json', reason: 'why it is accepted' }] },
        undefined,
        2,
      ),
    ),
  ];
}

/** @param {RuleInfo} rule */
function settingsOfDocuments({ code, severity }) {
  if (severity === 'error') return ['It stays an error: what cannot be read cannot be verified.'];
  return [
    `It cannot be suppressed. Another severity, or none, is a matter of the [plugin's options](../options.md#what-verify-demands):`,
    fenced(JSON.stringify({ severities: { [code]: 'off' } }, undefined, 2)),
  ];
}

/** @param {string} text */
function fenced(text) {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${languageOf(text)}\n${text.trimEnd()}\n${fence}`;
}

/**
 * Examples do not say what language they are in; their first characters do.
 *
 * @param {string} text
 */
function languageOf(text) {
  const start = text.trimStart();
  if (/^[{["]/.test(start)) return 'json';
  if (/^\w+ = /.test(start)) return 'toml';
  return start.startsWith('<') ? 'xml' : 'yaml';
}
