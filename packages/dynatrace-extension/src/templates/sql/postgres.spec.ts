import { execFileSync } from 'node:child_process';
import { chownSync } from 'node:fs';
import { isInstalled, temporaryFolder } from '@extkit/testing';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { postgres } from './postgres.ts';
import { sqlTemplate } from './sql-template.ts';

const installed = isInstalled('initdb', '--version') && isInstalled('postgres', '--version');

/** PostgreSQL does not run as the superuser. */
const NOBODY = 65534;
const ordinaryUser = process.geteuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};

/** The answer of a new cluster, as its single-user mode prints it. */
function ask(query: string): string {
  const directory = temporaryFolder();
  if (ordinaryUser.uid !== undefined) chownSync(directory, NOBODY, NOBODY);
  const options = { ...ordinaryUser, cwd: directory, encoding: 'utf8', stdio: 'pipe' } as const;
  execFileSync('initdb', ['--pgdata=data', '--auth=trust', '--no-sync'], options);
  return execFileSync('postgres', ['--single', '-D', 'data', 'postgres'], {
    ...options,
    input: `${query.replaceAll('\n', ' ')}\n`,
  });
}

describe.skipIf(!installed)('the query of the PostgreSQL template', () => {
  it('gives the dimensions and metrics of each database', { timeout: 60_000 }, () => {
    const manifest = sqlTemplate(postgres).files({ name: 'shop' }).get('extension/extension.yaml') ?? '';
    const { query, dimensions, metrics } = (parse(manifest) as Manifest).sqlPostgres[0];
    const [columns = '', ...rows] = ask(query).split('----\n');

    expect([...columns.matchAll(/\d+: (\w+)/g)].map(([, name]) => `col:${name}`)).toEqual(
      [...dimensions, ...metrics].map(({ value }) => value),
    );
    expect(rows.some((row) => row.includes('database_name = "postgres"'))).toBe(true);
    for (const row of rows.slice(0, -1)) {
      const numbers = [...row.matchAll(/= "(\d+)"/g)];
      expect(numbers).toHaveLength(metrics.length);
    }
  });
});

interface Manifest {
  readonly sqlPostgres: readonly [Group];
}

interface Group {
  readonly query: string;
  readonly dimensions: readonly { readonly value: string }[];
  readonly metrics: readonly { readonly value: string }[];
}
