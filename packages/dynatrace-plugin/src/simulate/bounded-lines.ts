import type { Readable } from 'node:stream';

/** Characters: more than any message of the Python host has. */
const LONGEST = 4_000_000;

/** Gives the lines of a stream as they come. Of one that is longer than memory should hold, only the beginning. */
export async function* boundedLines(input: Readable): AsyncGenerator<string> {
  let line = '';
  for await (const chunk of input.setEncoding('utf8')) {
    const [rest = '', ...lines] = String(chunk).split(/\r\n|[\r\n]/);
    if (line.length < LONGEST) line += rest;
    for (const next of lines) {
      yield line;
      line = next;
    }
  }
  if (line !== '') yield line;
}
