import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../diagnostic.ts';
import type { RuleInfo } from '../format.ts';
import { sarif } from './sarif.ts';

const file = '/work/my ext/ä#1%.yaml';
const uri = 'my%20ext/%C3%A4%231%25.yaml';
const range = { start: { line: 1, column: 2 }, end: { line: 3, column: 4 } };
const region = { startLine: 1, startColumn: 2, endLine: 3, endColumn: 4 };
const artifactLocation = { uri, uriBaseId: '%SRCROOT%' };
const diagnostic: Diagnostic = { code: 'DTX0002', severity: 'error', message: 'Wrong: mend it.', file, range };
const rules: readonly RuleInfo[] = [
  { code: 'DTX0002', severity: 'error', summary: 'It must be right.', source: 'facts 1.1' },
  { code: 'DTX0001', severity: 'info', summary: 'It should be nice.', source: 'facts 1.2' },
];

/** The one run of the log for the diagnostics. */
function run(diagnostics: readonly Diagnostic[], version?: string): unknown {
  const options = { root: '/work', rules, ...(version !== undefined && { version }) };
  const log = JSON.parse(sarif(diagnostics, options)) as { readonly runs: readonly unknown[] };
  return log.runs[0];
}

describe('sarif', () => {
  it('is a log of version 2.1.0, of one run', () => {
    const text = sarif([], { root: '/work' });
    expect(JSON.parse(text)).toMatchObject({ version: '2.1.0', runs: [{ columnKind: 'utf16CodeUnits', results: [] }] });
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('names the tool and its rules, sorted', () => {
    expect(run([], '1.2.3')).toMatchObject({
      tool: {
        driver: {
          name: 'Extkit',
          version: '1.2.3',
          rules: [
            {
              id: 'DTX0001',
              shortDescription: { text: 'It should be nice.' },
              help: { text: 'It should be nice. Source: facts 1.2' },
              defaultConfiguration: { level: 'note' },
            },
            { id: 'DTX0002', defaultConfiguration: { level: 'error' } },
          ],
        },
      },
    });
  });

  it('lists a rule once, however many formats have it', () => {
    const text = sarif([], { root: '/work', rules: [...rules, ...rules] });
    expect(text.match(/"id": "DTX0001"/g)).toHaveLength(1);
  });

  it('points from a result to its rule and its place, by an encoded path from the root', () => {
    expect(run([diagnostic])).toMatchObject({
      results: [
        {
          ruleId: 'DTX0002',
          ruleIndex: 1,
          level: 'error',
          message: { text: 'Wrong: mend it.' },
          locations: [{ physicalLocation: { artifactLocation, region } }],
        },
      ],
    });
  });

  it('has no rule index for a rule that is not listed', () => {
    const text = sarif([{ ...diagnostic, code: 'DOC0001' }], { root: '/work', rules });
    expect(text).toContain('"ruleId": "DOC0001"');
    expect(text).not.toContain('ruleIndex');
  });

  it.each([
    ['error', 'error'],
    ['warning', 'warning'],
    ['info', 'note'],
  ] as const)('gives %s the level %s', (severity, level) => {
    expect(run([{ ...diagnostic, severity }])).toMatchObject({ results: [{ level }] });
  });

  it('lists related places', () => {
    expect(run([{ ...diagnostic, related: [{ file, range, message: 'The first.' }] }])).toMatchObject({
      results: [
        {
          relatedLocations: [
            { id: 0, message: { text: 'The first.' }, physicalLocation: { artifactLocation, region } },
          ],
        },
      ],
    });
  });

  it('lists the edits of a fix by file; a deletion inserts nothing', () => {
    const edits = [
      { file, range, newText: 'x' },
      { file: '/work/b.yaml', range, newText: '' },
      { file, range, newText: 'y' },
    ];
    const other = { uri: 'b.yaml', uriBaseId: '%SRCROOT%' };
    const fixes = [
      {
        description: { text: 'Mend it' },
        artifactChanges: [
          {
            artifactLocation,
            replacements: [
              { deletedRegion: region, insertedContent: { text: 'x' } },
              { deletedRegion: region, insertedContent: { text: 'y' } },
            ],
          },
          { artifactLocation: other, replacements: [{ deletedRegion: region }] },
        ],
      },
    ];
    expect(run([{ ...diagnostic, fix: { title: 'Mend it', edits } }])).toMatchObject({ results: [{ fixes }] });
  });

  it('does not depend on the order of what it is given, and shows no absolute path', () => {
    const other = { ...diagnostic, file: '/work/a.yaml' };
    const text = sarif([diagnostic, other], { root: '/work', rules });
    expect(sarif([other, diagnostic], { root: '/work', rules: rules.toReversed() })).toBe(text);
    expect(text).not.toContain('/work');
  });
});
