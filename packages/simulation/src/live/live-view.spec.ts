import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { point, problem, run, status, summaryOf } from '../testing/observations.ts';
import { cut } from './cut.ts';
import { liveLines } from './live-lines.ts';
import { liveView, type LiveOutput } from './live-view.ts';

const screen = { columns: 79, rows: 23, color: false };
const area = { dimensions: { area: 'a' } };
const first = [status('OK'), point('random', 5, area), run(1)];
const second = [...first, point('foo', 1), status('ERROR_AUTH', 10, { details: 'no auth' }), run(2, 10)];

/** A stream that remembers what is written to it. */
function output(terminal?: {
  readonly columns: number;
  readonly rows: number;
}): LiveOutput & { readonly text: () => string } {
  let written = '';
  return {
    ...(terminal && { ...terminal, isTTY: true }),
    write: (text) => (written += text),
    text: () => written,
  };
}

describe('the lines of the live view', () => {
  it('show how it stands: statuses and problems above the metrics', () => {
    expect(liveLines(summaryOf(...second), screen)).toEqual([
      '2 runs in 10 s, 2 points, 1 of 2 declared metrics (50 %)',
      ' 0 s  OK',
      '10 s  ERROR_AUTH  no auth',
      'unknown-metric  "foo" came but is not declared: declare it in the manifest, or…',
      'metric  points  last  min  max  average  series',
      'random       1     5    5    5        5       1',
      'state        0                                   never came',
      'foo          1     1    1    1        1       1  not declared',
    ]);
  });

  it('fit the screen, however small it is', () => {
    for (const rows of [0, 1, 2, 5, 10]) {
      const lines = liveLines(summaryOf(...second), { columns: 20, rows, color: true });
      expect(lines.length).toBeLessThanOrEqual(rows);
      for (const text of lines) expect(stripVTControlCharacters(text).length).toBeLessThanOrEqual(20);
    }
    expect(liveLines(summaryOf(...second), { ...screen, rows: 3 }).at(-1)).toBe('…');
  });

  it('have colours where they are wanted', () => {
    expect(liveLines(summaryOf(...first), { ...screen, color: true })[1]).toBe('\u001b[32m0 s  OK\u001b[39m');
  });

  it('are without the control characters that an extension may have sent', () => {
    const lines = liveLines(
      summaryOf(status('\u001b[2J'), problem('a\u0007', 'b\nc'), point('d\r', 'e\u009b')),
      screen,
    );
    expect(lines.join('')).not.toMatch(/\p{Cc}/u);
  });
});

describe('a text that is too wide', () => {
  it.each([
    ['random', 6, 'random'],
    ['random', 5, 'rand…'],
    ['日本語', 6, '日本語'],
    ['日本語', 5, '日本…'],
    ['日本語', 4, '日…'],
    ['random', 0, ''],
  ])('%j in %d columns is %j', (text, columns, shown) => {
    expect(cut(text, columns)).toBe(shown);
  });
});

describe('the live view', () => {
  it('draws over what it has drawn, on a terminal, and takes it away at the end', () => {
    const terminal = output({ columns: 80, rows: 24 });
    const view = liveView(terminal, false);
    view.show(summaryOf(...first));
    const before = terminal.text();
    view.show(summaryOf(...second));
    view.end();
    const height = before.split('\n').length - 1;
    const lines = liveLines(summaryOf(...second), screen);
    const drawn = lines.map((text) => `${text}\n`).join('');
    expect(before).not.toContain('\u001b');
    expect(terminal.text()).toBe(`${before}\u001b[${height}A\u001b[J${drawn}\u001b[${lines.length}A\u001b[J`);
  });

  it('follows the terminal when its size changes', () => {
    let columns = 80;
    const terminal = output({ columns, rows: 24 });
    const view = liveView(Object.defineProperty(terminal, 'columns', { get: () => columns }), false);
    view.show(summaryOf(...first));
    columns = 10;
    view.show(summaryOf(...first));
    expect(terminal.text()).toContain('1 run in…\n');
  });

  it('appends what has changed, where there is no terminal', () => {
    const pipe = output();
    const view = liveView(pipe, true);
    view.show(summaryOf(...first));
    view.show(summaryOf(...first));
    view.show(summaryOf(...second));
    view.end();
    expect(pipe.text()).toBe(`0 s  OK
1 run in 0 s, 1 point, 1 of 2 declared metrics (50 %)
10 s  ERROR_AUTH  no auth
unknown-metric  "foo" came but is not declared: declare it in the manifest, or mend the key that is sent.
2 runs in 10 s, 2 points, 1 of 2 declared metrics (50 %)
`);
  });
});
