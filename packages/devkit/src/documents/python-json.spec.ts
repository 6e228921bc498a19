import { execFileSync, spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourceDocument } from './document.ts';
import { parseJson } from './json-document.ts';

const parse = (text: string) => parseJson('/m.json', text, { json: 'python' });

function problems({ problems }: SourceDocument): string[] {
  return problems.map(({ code, severity, range: { start } }) => `${severity} ${code} ${start.line}:${start.column}`);
}

describe("JSON as Python's json module reads it", () => {
  it('has the numbers that are none, with a warning for each', () => {
    const document = parse('{"a": NaN,\n "b": [-Infinity, Infinity], "c": "NaN"}');
    expect(document.value).toEqual({ a: Number.NaN, b: [-Infinity, Infinity], c: 'NaN' });
    expect(problems(document)).toEqual(['warning DOC0001 1:7', 'warning DOC0001 2:8', 'warning DOC0001 2:19']);
    expect(document.at(['b', 1]).range).toEqual({ start: { line: 2, column: 19 }, end: { line: 2, column: 27 } });
  });

  it('takes the last of equal keys, with a warning', () => {
    const document = parse('{"a": 1, "a": 2}');
    expect(document.value).toEqual({ a: 2 });
    expect(problems(document)).toEqual(['warning DOC0002 1:10']);
  });

  it('refuses a byte-order mark, which the standard leaves to the reader', () => {
    expect(problems(parse('\uFEFF{}'))).toEqual(['error DOC0001 1:1']);
    expect(problems(parseJson('/m.json', '\uFEFF{}'))).toEqual([]);
  });

  it.each(['[-NaN]', '[NaNo]', '[5NaN]', '[nan]', '[+Infinity]', '[--Infinity]', '[Infinity.5]', '[1,]', '// c\n[]'])(
    'is as strict as Python about %j',
    (text) => {
      expect(problems(parse(text))).toContainEqual(expect.stringContaining('error'));
    },
  );
});

const hasPython = spawnSync('python3', ['--version']).status === 0;

it.skipIf(!hasPython)('accepts and refuses what the real Python does (skipped without python3)', () => {
  const tokens = fc.constantFrom(
    ...['{', '}', '[', ']', ',', ':', '"a"', '"b\\n"', '"\\x"', '"\t"', ' ', '\n', '\u00a0', '//', "'a'", 'null'],
    ...['1', '-1', '01', '1.', '.5', '1e5', '-', '5.0', 'NaN', '-NaN', 'Infinity', '-Infinity', 'true', 'True'],
  );
  const texts = fc.sample(
    fc.oneof(
      fc.json(),
      fc.array(tokens, { maxLength: 8 }).map((parts) => parts.join('')),
    ),
    { numRuns: 2_000, seed: 1 },
  );
  const script = `
import json, sys
def valid(text):
    try: json.loads(text)
    except ValueError: return False
    return True
print(json.dumps([valid(text) for text in json.load(sys.stdin)]))`;
  const verdicts = JSON.parse(
    execFileSync('python3', ['-c', script], { input: JSON.stringify(texts) }).toString(),
  ) as boolean[];

  const disagreed = texts.filter(
    (text, index) => parse(text).problems.every(({ severity }) => severity !== 'error') !== verdicts[index],
  );
  expect(disagreed).toEqual([]);
});
