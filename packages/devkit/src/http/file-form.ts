import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { readFailure } from '../archive/file-failure.ts';
import type { RequestBody } from './http-message.ts';

/**
 * A form (`multipart/form-data`) of one file, which is read while it is sent: memory does not grow with it. The part has
 * no `Content-Type`, for the vendors' own tools send none; a `FormData` always writes one.
 *
 * @param field the field's name
 * @param path the server is told only the file's name
 * @throws {UserError} where the file cannot be read; so does reading the body
 */
export async function fileForm(field: string, path: string): Promise<RequestBody> {
  const { size } = await stat(path).catch((error: unknown) => {
    throw readFailure(path, error);
  });
  const boundary = `extkit-${randomUUID()}`;
  const head = Buffer.from(
    `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(field)}"; filename="${quoted(basename(path))}"\r\n\r\n`,
  );
  const tail = Buffer.from(`\r\n--${boundary}--\r\n`);
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    length: head.length + size + tail.length,
    async *read() {
      yield head;
      yield* fileContent(path);
      yield tail;
    },
  };
}

async function* fileContent(path: string): AsyncGenerator<Uint8Array> {
  try {
    const content: AsyncIterable<Buffer> = createReadStream(path);
    yield* content;
  } catch (error) {
    throw readFailure(path, error);
  }
}

/** As browsers do it (HTML standard, "multipart form data"). */
function quoted(text: string): string {
  return text.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
