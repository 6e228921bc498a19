import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { boundedLines } from './bounded-lines.ts';

async function linesOf(...chunks: readonly (string | Buffer)[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of boundedLines(Readable.from(chunks, { objectMode: false }))) lines.push(line);
  return lines;
}

it('gives lines however they come, and the last one without a line break', async () => {
  expect(await linesOf('a\nb', 'c\r\nd\re', 'f')).toEqual(['a', 'bc', 'd', 'ef']);
});

it('keeps together a character that comes in two pieces, and replaces what is no text', async () => {
  expect(await linesOf(Buffer.from([0xc3]), Buffer.from([0xa4, 0x0a, 0xff]))).toEqual(['ä', '\uFFFD']);
});

it('gives only the beginning of a line that never ends', async () => {
  const piece = 'x'.repeat(1_000_000);
  const [first, second] = await linesOf(...Array.from({ length: 20 }, () => piece), '\nnext');
  expect(first?.length).toBeLessThan(5_000_000);
  expect(second).toBe('next');
});
