import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../diagnostic.ts';
import { documentRules } from '../documents/document-rules.ts';
import { parseJson } from '../documents/json-document.ts';
import { parseYaml } from '../documents/yaml-document.ts';
import type { RuleInfo, VerifySettings } from '../format.ts';
import { applySettings, type SettingsScope } from './apply-settings.ts';

const DIRECTORY = join('/', 'ws', 'queues');
const MANIFEST = join(DIRECTORY, 'extension.yaml');
const ALERT = join(DIRECTORY, 'alerts', 'a.json');

const rule = (code: string, more: Partial<RuleInfo> = {}): RuleInfo => ({
  code,
  severity: 'warning',
  summary: 'It is so.',
  source: 'ours',
  ...more,
});
const RULES = [...documentRules, rule('ACM0001'), rule('ACM0002'), rule('ACM0003', { optIn: true })];

/** A finding on a line of the manifest, or of another file. */
const finding = (code: string, line: number, file = MANIFEST): Diagnostic => ({
  code,
  severity: 'warning',
  message: 'It is not so.',
  file,
  range: { start: { line, column: 3 }, end: { line: line + 1, column: 1 } },
});

/** Code, severity, line and column of what is left of the findings. */
async function apply(
  found: readonly Diagnostic[],
  settings: VerifySettings = {},
  text = 'a: 1\n',
  more: Partial<SettingsScope> = {},
): Promise<string[]> {
  const documents = [parseYaml(MANIFEST, text), parseJson(ALERT, '{}')];
  const left = await applySettings(found, { settings, rules: RULES, directory: DIRECTORY, documents, ...more });
  return left.map(({ code, severity, range: { start } }) => `${code} ${severity} ${start.line}:${start.column}`);
}

/** The message of the only diagnostic that a manifest with this text gives. */
async function complaint(text: string): Promise<string> {
  const documents = [parseYaml(MANIFEST, text)];
  const found = await applySettings([], { settings: {}, rules: RULES, directory: DIRECTORY, documents });
  expect(found).toHaveLength(1);
  return found.map(({ code, message }) => `${code} ${message}`).join();
}

describe('severities', () => {
  it('are the rules’ own where nothing is set; the findings are sorted', async () => {
    expect(await apply([finding('ACM0002', 2), finding('ACM0001', 1)])).toEqual([
      'ACM0001 warning 1:3',
      'ACM0002 warning 2:3',
    ]);
  });

  it('are changed, and rules switched off', async () => {
    const settings = { severities: { ACM0001: 'error', ACM0002: 'off' } } as const;
    expect(await apply([finding('ACM0001', 1), finding('ACM0002', 2)], settings)).toEqual(['ACM0001 error 1:3']);
  });

  it('switch on what is checked only on demand', async () => {
    const found = [finding('ACM0003', 1)];
    expect(await apply(found)).toEqual([]);
    expect(await apply(found, { severities: { ACM0003: 'info' } })).toEqual(['ACM0003 info 1:3']);
  });

  it('of the reports on suppressions can be changed, too', async () => {
    const text = '# extkit-disable-next-line ACM0001 known\na: 1\n';
    expect(await apply([], { severities: { DOC0012: 'error' } }, text)).toEqual(['DOC0012 error 1:28']);
    expect(await apply([], { severities: { DOC0012: 'off' } }, text)).toEqual([]);
  });

  it('leave codes of other formats alone', async () => {
    expect(await apply([finding('ACM0001', 1)], { severities: { OTH0001: 'off' } })).toEqual(['ACM0001 warning 1:3']);
  });

  it.each([
    [{ ACM0009: 'off' }, "There is no rule 'ACM0009': did you mean ACM0001?"],
    [{ acm0002: 'off' }, "There is no rule 'acm0002': did you mean ACM0002?"],
    [{ constructor: 'off' }, "There is no rule 'constructor': give the code that the finding is reported with."],
    [{ DOC0001: 'off' }, 'DOC0001 stays an error, for what cannot be read cannot be verified: remove it.'],
    [{ ACM0001: 'warn' }, 'ACM0001 cannot be "warn": give error, warning, info or off.'],
  ])('%j is refused', async (severities, reason) => {
    await expect(apply([], { severities } as VerifySettings)).rejects.toThrow(
      `The option "severities" is not set well. ${reason}`,
    );
  });
});

describe('suppressions in comments', () => {
  it('hide findings of their codes that start on the next line, and no others', async () => {
    const text = 'a: 1\n# extkit-disable-next-line ACM0001 known since 2024\nb: 2\nc: 3\n';
    const found = [finding('ACM0001', 3), finding('ACM0002', 3), finding('ACM0001', 4), finding('ACM0001', 3, ALERT)];
    expect(await apply(found, {}, text)).toEqual(['ACM0001 warning 3:3', 'ACM0002 warning 3:3', 'ACM0001 warning 4:3']);
  });

  it.each([
    ['several codes', '# extkit-disable-next-line ACM0001,ACM0002 known\na: 1\n', 2],
    ['several codes with spaces', '# extkit-disable-next-line ACM0001, ACM0002 known\na: 1\n', 2],
    [
      'comments on top of each other',
      '# extkit-disable-next-line ACM0001 x\n # extkit-disable-next-line ACM0002 y\na: 1\n',
      3,
    ],
    ['other comments below', '#extkit-disable-next-line ACM0001,ACM0002 x\n# why\n#\na: 1\n', 4],
    ['a comment after a value', 'a: 1 # extkit-disable-next-line ACM0001,ACM0002 x\nb: 2 # b\n', 2],
    ['lines that end as on Windows', 'z: 1\r\n# extkit-disable-next-line ACM0001,ACM0002 x\r\na: 1\r\n', 3],
    ['lines that end as on old Macs', 'z: 1\r# extkit-disable-next-line ACM0001,ACM0002 x\ra: 1\r', 3],
    ['a byte-order mark', '\uFEFF# extkit-disable-next-line ACM0001,ACM0002 x\na: 1\n', 2],
  ])('may be %s', async (_, text, line) => {
    expect(await apply([finding('ACM0001', line), finding('ACM0002', line)], {}, text)).toEqual([]);
  });

  it('are no comments within a text', async () => {
    const text =
      'a: |\n  # extkit-disable-next-line ACM0001 x\n  b\nc: "\n  # extkit-disable-next-line ACM0001 x"\nd: >-\n  # extkit-disable-x\n';
    expect(await apply([finding('ACM0001', 3)], {}, text)).toEqual(['ACM0001 warning 3:3']);
  });

  it('count for a rule that is switched off or not switched on', async () => {
    const text = '# extkit-disable-next-line ACM0001,ACM0003 known\na: 1\n';
    const found = [finding('ACM0001', 2), finding('ACM0003', 2)];
    expect(await apply(found, { severities: { ACM0001: 'off' } }, text)).toEqual([]);
  });

  it('are reported where they hide nothing, each code by itself', async () => {
    const text = '# extkit-disable-next-line ACM0001,ACM0002 known\na: 1\n';
    expect(await apply([finding('ACM0001', 2)], {}, text)).toEqual(['DOC0012 warning 1:36']);
    expect(await complaint('# extkit-disable-next-line ACM0001 known\na: 1\n')).toBe(
      'DOC0012 Line 2 has no finding ACM0001 to hide: remove the code, or move the comment above it.',
    );
  });

  it('are not reported for rules that were not looked into', async () => {
    const text = '# extkit-disable-next-line ACM0001 known\na: 1\n';
    expect(await apply([], {}, text, { checked: [rule('ACM0002')] })).toEqual([]);
  });

  it.each([
    ['extkit-disable-next-line', "The comment suppresses nothing: write '# extkit-disable-next-line CODE reason'."],
    [
      'extkit-disable-next-line ACM0001',
      'The comment gives no reason: write after the code why the finding is accepted.',
    ],
    [
      'extkit-disable-next-line ACM0001,',
      'The comment gives no reason: write after the code why the finding is accepted.',
    ],
    ['extkit-disable-next-line ACM00001 x', "There is no rule 'ACM00001': did you mean ACM0001?"],
    [
      'extkit-disable-next-line OTH0001 x',
      "There is no rule 'OTH0001': give the code that the finding is reported with.",
    ],
    ['extkit-disable-next-line DOC0001 x', 'DOC0001 cannot be suppressed: mend what it reports.'],
    [
      'extkit-disable-line ACM0001 x',
      "There is no 'extkit-disable-line': write '# extkit-disable-next-line CODE reason' on the line above the finding.",
    ],
  ])('that say "%s" are reported', async (comment, message) => {
    expect(await complaint(`# ${comment}\na: 1\n`)).toBe(`DOC0013 ${message}`);
  });

  it('point to the code that is wrong, and hide what the others name', async () => {
    const text = 'a: 1 # extkit-disable-next-line ACM0001, ACM000 known\nb: 2\n';
    expect(await apply([finding('ACM0001', 2)], {}, text)).toEqual(['DOC0013 warning 1:42']);
  });

  it('are told once, however often a document is given', async () => {
    const document = parseYaml(MANIFEST, '# extkit-disable\na: 1\n');
    expect(await apply([], {}, '', { documents: [document, document] })).toEqual(['DOC0013 warning 1:1']);
  });

  it('may be many', async () => {
    const count = 20_000;
    const text = '# extkit-disable-next-line ACM0001 x\n'.repeat(count);
    expect(await apply([finding('ACM0001', count + 1)], {}, `${text}a: 1\n`)).toEqual([]);
  });
});

describe('suppressions in the settings', () => {
  const suppression = { code: 'ACM0001', file: 'alerts/*.json', reason: 'known' };

  it('hide findings of their code in the files that match', async () => {
    const found = [finding('ACM0001', 1), finding('ACM0001', 2, ALERT), finding('ACM0002', 3, ALERT)];
    expect(await apply(found, { suppressions: [suppression] })).toEqual(['ACM0002 warning 3:3', 'ACM0001 warning 1:3']);
  });

  it('are reported where they hide nothing in a file that is there', async () => {
    expect(await apply([finding('ACM0002', 2, ALERT)], { suppressions: [suppression] })).toEqual([
      'DOC0012 warning 1:1',
      'ACM0002 warning 2:3',
    ]);
  });

  it('are reported for a file that is no document, too', async () => {
    const suppressions = [{ ...suppression, file: 'setup.py' }];
    expect(await apply([], { suppressions }, 'a: 1', { files: [join(DIRECTORY, 'setup.py')] })).toEqual([
      'DOC0012 warning 1:1',
    ]);
  });

  it('are no matter where there is no such file, or for another format: others may need them', async () => {
    const suppressions = [
      { ...suppression, file: 'dashboards/*.json' },
      { ...suppression, code: 'OTH0001' },
    ];
    expect(await apply([], { suppressions })).toEqual([]);
  });

  it.each([
    [{ code: 'ACM0009' }, "There is no rule 'ACM0009': did you mean ACM0001?"],
    [{ code: 'DOC0010' }, 'DOC0010 cannot be suppressed: mend what it reports.'],
    [{ file: ' ' }, 'ACM0001 is for no file: give a glob as "file".'],
    [{ reason: ' ' }, 'ACM0001 in alerts/*.json has no reason: say in "reason" why it is accepted.'],
  ])('with %j are refused', async (change, reason) => {
    await expect(apply([], { suppressions: [{ ...suppression, ...change }] })).rejects.toThrow(
      `The option "suppressions" is not set well. ${reason}`,
    );
  });
});
