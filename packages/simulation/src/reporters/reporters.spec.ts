import { stripVTControlCharacters } from 'node:util';
import { parseXml, type XmlElement } from '@extkit/devkit/documents';
import { describe, expect, it } from 'vitest';
import { point, problem, run, START, status, summaryOf } from '../testing/observations.ts';
import { judge } from '../verdict.ts';
import { simulationReporters } from './index.ts';

const { pretty, json, junit } = simulationReporters;
const time = START;
const area = { dimensions: { area: 'a' } };
const report = judge(
  summaryOf(
    status('ERROR_AUTH', 0, { details: 'no auth' }),
    point('random', 541, area),
    point('random', 12.3456789, area),
    point('foo', 1),
    { type: 'entity', time, entity: { type: 'CUSTOM_DEVICE', id: '18405537924958731920', name: 'd1' }, endpoints: [] },
    { type: 'property', time, key: 'version', value: '1.001' },
    { type: 'event', time, eventType: 'ERROR_EVENT', title: 'Down', description: 'It is.', properties: {} },
    { type: 'log', time, level: 'warning', message: 'slow' },
    status('OK', 10),
    run(1, 10),
    status('OK', 20),
    run(2, 20.04),
  ),
);
/** Everything that a terminal, an XML parser or a reader could stumble upon. */
const NASTY = '\u001b[2J\u009b31m\r\n\u202e<&"\'>\ud800';
const nasty = judge(
  summaryOf(
    point(NASTY, NASTY),
    status(NASTY, 0, { details: NASTY, instance: NASTY }),
    problem(NASTY, NASTY, NASTY),
    { type: 'log', time, level: 'error', message: NASTY },
    { type: 'property', time, key: NASTY, value: NASTY, entity: { type: NASTY, id: NASTY, name: NASTY } },
    { type: 'event', time, eventType: NASTY, title: NASTY, description: NASTY, properties: {} },
    { type: 'entity', time, entity: { type: NASTY, id: NASTY }, endpoints: [NASTY] },
  ),
);

describe('the pretty reporter', () => {
  it('shows everything, aligned', () => {
    expect(pretty(report)).toBe(`2 runs in 20 s, 3 points, 1 of 2 declared metrics (50 %)

Metrics
  metric  points     last      min  max  average  series
  random       2  12.3457  12.3457  541  276.673       1
  state        0                                          never came
  foo          1        1        1    1        1       1  not declared

Entities
  d1 (CUSTOM_DEVICE 18405537924958731920)

Properties
  version = 1.001

Events
  ERROR_EVENT  Down: It is.

Log
  warning  slow

Statuses
   0 s  ERROR_AUTH    no auth
  10 s  OK (2 times)

Problems
  unknown-metric  "foo" came but is not declared: declare it in the manifest, or mend the key that is sent.

Failed
  There was 1 problem.
`);
  });

  it('shows little where little came', () => {
    expect(pretty(judge({ ...summaryOf(status('OK')), metrics: [] })))
      .toBe(`0 runs in 0 s, 0 points, 0 of 2 declared metrics (0 %)

Statuses
  0 s  OK

Passed
`);
  });

  it('tells the states of a state metric, and what there was no room for', () => {
    const summary = summaryOf(status('OK'), point('state', 'WARNING'), problem('limit', 'Too many.'));
    const text = pretty(judge({ ...summary, problems: { ...summary.problems, rest: 7 } }));
    expect(text).toContain('OK 0, WARNING 1\n');
    expect(text).toContain('  limit  Too many.\n  and 7 more\n');
  });

  it('has colours only where they are wanted', () => {
    expect(pretty(report)).not.toContain('\u001b');
    expect(pretty(report, { color: true })).toContain('\u001b[31mFailed\u001b[39m\n');
    expect(stripVTControlCharacters(pretty(report, { color: true }))).toBe(pretty(report));
  });
});

describe('the JSON reporter', () => {
  it('gives the report as it is', () => {
    expect(JSON.parse(json(report))).toEqual(report);
    expect(json(report)).toMatch(/\}\n$/);
  });

  it('keeps the texts exact', () => {
    expect(JSON.parse(json(nasty))).toEqual(nasty);
  });
});

describe('the JUnit reporter', () => {
  it('makes a test case of the verdict, of each metric, and of each kind of other problem', () => {
    const summary = summaryOf(point('random', 1), status('OK'), problem('limit', 'Too many.'));
    const [suite] = parsed(junit(judge(summary), { name: 'demo' })).children;
    expect(suite?.attributes).toMatchObject({ name: 'demo', tests: '4', failures: '3', skipped: '1' });
    expect(suite?.children.map(({ attributes, children: [result] }) => [attributes.name, result?.name])).toEqual([
      ['passes', 'failure'],
      ['random', 'failure'],
      ['state', 'skipped'],
      ['limit', 'failure'],
    ]);
    expect(suite?.children[1]?.children[0]?.text).toBe(summary.problems.items[0]?.message);
  });

  it('has no failure for a simulation that passes', () => {
    const text = junit(judge(summaryOf(point('random', 1, area), point('state', 'OK'), status('OK'))));
    expect(text).toContain('tests="3" failures="0" errors="0" skipped="0"');
    expect(text).not.toContain('<failure');
  });

  it('is well-formed whatever came', () => {
    expect(parsed(junit(nasty, { name: NASTY })).name).toBe('testsuites');
    expect(junit(nasty, { name: NASTY })).toContain('&lt;&amp;&quot;&apos;&gt;');
  });

  function parsed(text: string): XmlElement {
    const { value, problems } = parseXml('/report.xml', text);
    expect(problems).toEqual([]);
    return value as XmlElement;
  }
});

it.each(Object.entries(simulationReporters))('the %s reporter lets no control character through', (_, reporter) => {
  expect(reporter(nasty).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
});
