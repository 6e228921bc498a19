import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readManifest } from './manifest/read-manifest.ts';
import { processTypes } from './schema/process-types.ts';
import { technologies } from './schema/technologies.ts';
import { units } from './schema/words.ts';
import { inSdkOrder } from './testing/sdk-order.ts';
import { verify } from './verify.ts';
import { temporaryFolder } from '@extkit/testing';

/** What the SDK said about a manifest; `path` and `keyword` where its first error was one of the schema. */
interface Verdict {
  readonly valid: boolean;
  readonly message?: string;
  readonly path?: string;
  readonly keyword?: string;
}

interface Vector {
  readonly id: string;
  readonly text: string;
  readonly expected: Verdict;
}

const VECTORS = fileURLToPath(new URL('../vectors/', import.meta.url));
const load = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** The code that stands for what the SDK's first error says. Of what it finds wrong within a metric, it says `oneOf` only. */
const CODES: Readonly<Record<string, string>> = {
  required: 'DTP0001',
  type: 'DTP0002',
  enum: 'DTP0003',
  pattern: 'DTP0004',
  minLength: 'DTP0005',
  minimum: 'DTP0005',
  minItems: 'DTP0006',
  maxItems: 'DTP0006',
  not: 'DTP0009',
};

/** Of the errors beyond the schema, the SDK gives only a message. */
const MESSAGES: readonly (readonly [beginning: RegExp, code: RegExp])[] = [
  [/duplicate keys found in plugin timeseries/, /^DTP0010$/],
  [/duplicate keys found in plugin properties/, /^DTP0011$/],
  [/duplicate keys found in plugin configUI/, /^DTP0012$/],
  [/configUI properties .* refers to non existing property/, /^DTP0013$/],
  [/key metrics .* refers to non existing metric/, /^DTP0014$/],
  [/chart group.* refers to non existing metric/, /^DTP0015$/],
  [/refers to invalid dimensions/, /^DTP0016$/],
  [/^The technology/, /^DTP000[236]$/],
  [/^Unable to access name/, /^DTP0001$/],
  [/Unable to decode plugin.json/, /^DOC/],
  [/^(list indices|'NoneType' object|expected string)/, /^DTP0002$/],
];

async function expectVerdict(manifestPath: string, directory: string, expected: Verdict): Promise<void> {
  const diagnostics = await verify({ directory, manifestPath });
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  expect({ valid: errors.length === 0 }, JSON.stringify(errors)).toEqual({ valid: expected.valid });

  const [first] = inSdkOrder(await readManifest(manifestPath), errors);
  if (expected.path !== undefined) expect(first?.path.join('/')).toBe(expected.path);
  const code = CODES[expected.keyword ?? ''];
  if (code !== undefined) expect(first?.diagnostic.code).toBe(code);
  else if (expected.keyword === undefined && expected.message !== undefined) {
    const { message } = expected;
    const [, codes] = MESSAGES.find(([beginning]) => beginning.test(message)) ?? [];
    expect(first?.diagnostic.code).toMatch(codes ?? message);
  }
}

describe("the SDK's verdict on plugin.json", () => {
  const vectors = load(join(VECTORS, 'verify-cases.json')) as readonly Vector[];

  it.each(vectors)('$id', async ({ text, expected }) => {
    const directory = temporaryFolder({ 'plugin.json': text });
    await expectVerdict(join(directory, 'plugin.json'), directory, expected);
  });

  it('comes with these enumerations', () => {
    const enums = load(join(VECTORS, 'enums.json')) as Record<string, unknown>;
    expect(units).toEqual(enums.units);
    expect(Object.fromEntries(processTypes.map((name, id) => [name, id]))).toEqual(enums.processTypes);
    const known = [enums.technologies_1_221, enums.technologies_added_1_233].flat();
    expect([...technologies].sort()).toEqual(known.sort());
  });
});

/** Real, public manifests. They are other people's data and lie beside the repository, not in it. */
const CORPUS = fileURLToPath(new URL('../../../../shared/corpus/dynatrace-plugin/', import.meta.url));

interface CorpusVerdict {
  readonly file: string;
  readonly verdict: { readonly valid: boolean; readonly all?: readonly Verdict[]; readonly first?: string };
}

describe.skipIf(!existsSync(CORPUS))('public manifests (skipped where ../shared is absent)', () => {
  const verdicts = existsSync(CORPUS) ? (load(join(CORPUS, 'VERDICTS.json')) as readonly CorpusVerdict[]) : [];

  it.each(verdicts)('$file', async ({ file, verdict }) => {
    const [first] = verdict.all ?? [];
    await expectVerdict(join(CORPUS, file), CORPUS, { ...first, valid: verdict.valid });
  });

  it.each(verdicts.filter(({ verdict }) => (verdict.all ?? []).length > 1))(
    'finds all that the SDK would find one after the other in $file',
    async ({ file, verdict }) => {
      const manifestPath = join(CORPUS, file);
      const errors = (await verify({ directory: CORPUS, manifestPath })).filter(({ severity }) => severity === 'error');
      const ordered = inSdkOrder(await readManifest(manifestPath), errors);
      const paths = ordered.map(({ path }) => path.join('/'));
      expect([...new Set(paths)]).toEqual([...new Set(verdict.all?.map(({ path }) => path))]);
    },
  );
});
