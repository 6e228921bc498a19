import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { inspectBundle } from './inspect-bundle.ts';

/** Real, signed packages of others: what is in each of them was found out with other tools. */
const BUNDLES = fileURLToPath(new URL('../../../../../shared/bundles/dynatrace-extension/', import.meta.url));
const TABLE = join(BUNDLES, 'BUNDLES.tsv');
const isThere = existsSync(TABLE);
if (!isThere) process.stderr.write('../shared is absent: no public bundles are inspected\n');

type Row = ReadonlyMap<string, string>;

function rows(): Row[] {
  const [head = '', ...lines] = readFileSync(TABLE, 'utf8').trimEnd().split('\n');
  const columns = head.split('\t');
  return lines.map((line) => new Map(line.split('\t').map((cell, column) => [columns[column] ?? '', cell])));
}

const COMPRESSION = { stored: 'STORE', deflated: 'DEFLATE', other: '?' };

describe.skipIf(!isThere)('public bundles', () => {
  it.each(isThere ? rows().map((row) => [row.get('bundle') ?? '', row] as const) : [])('%s', async (name, row) => {
    const cell = (column: string) => row.get(column) ?? '';
    const now = new Date('2026-01-01T00:00:00Z');
    const inspection = await inspectBundle(join(BUNDLES, name), { now });
    const { signature } = inspection;

    expect(inspection.size).toBe(Number(cell('size')));
    expect(inspection.envelope.map(({ path, compression }) => `${path}(${COMPRESSION[compression]}`)).toEqual(
      cell('outer entries')
        .split(';')
        .map((entry) => entry.split(',')[0]),
    );
    expect(inspection.comment?.replace('\n', ' | ') ?? '').toBe(cell('zip comment'));
    expect(signature?.verdict).toBe(cell('CMS content verify') === 'OK' ? 'valid' : 'invalid');
    expect(signature?.signingTime === undefined ? 'noSignedAttrs' : 'signedAttrs').toBe(cell('attrs'));
    expect(signature?.algorithm?.startsWith(cell('sigAlg').startsWith('ecdsa') ? 'ECDSA with' : 'RSA with')).toBe(true);
    expect(signature?.certificates.map(dates).sort()).toEqual(
      [...cell('certs').matchAll(/\[(.*?)\.\.(.*?)\]/g)]
        .map(([, from = '', to = '']) => `${new Date(from).toISOString()} ${new Date(to).toISOString()}`)
        .sort(),
    );
    const files = inspection.files.map(({ path }) => path);
    expect(
      files
        .filter((path) => path.endsWith('.whl'))
        .sort()
        .join(),
    ).toBe(cell('wheels'));
    expect(files).toContain('extension.yaml');
  });
});

function dates({ validFrom, validTo }: { readonly validFrom: string; readonly validTo: string }): string {
  return `${validFrom} ${validTo}`;
}
