import fc from 'fast-check';
import { ONEAGENT_MANIFEST } from './broken-plugin.ts';

const ACTIVEGATE_MANIFEST = ONEAGENT_MANIFEST.replace('custom.python', 'custom.remote.python')
  .replaceAll('PROCESS_GROUP_INSTANCE', 'CUSTOM_DEVICE')
  .replace('Singleton', 'Remote');

const manifest = fc.constantFrom(ONEAGENT_MANIFEST, ACTIVEGATE_MANIFEST);

/** What is likely to hit a weak spot: Python's numbers, texts that match a pattern nearly, names that objects have anyway. */
const odd = fc.constantFrom(
  ...[
    '',
    ' ',
    '\n',
    '\uFEFF',
    '\0',
    '"',
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '\\',
    '//',
    'null',
    'true',
    '5.0',
    '1e999',
    '-',
  ],
  ...['NaN', '-Infinity', '"__proto__": 1,', '"constructor": {},', '"name": [],', '[{}, {}]', '"a.a.a.a.a.a.a.a.a!"'],
);

const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 20 }), odd, fc.json({ maxDepth: 2 }));

/** A valid manifest of which some pieces are replaced by others. */
const mutatedText = fc
  .tuple(manifest, fc.array(fc.record({ at: fc.nat(), length: fc.nat(30), text }), { minLength: 1, maxLength: 4 }))
  .map(([valid, changes]) =>
    changes.reduce((before, change) => {
      const start = change.at % (before.length + 1);
      return before.slice(0, start) + change.text + before.slice(start + change.length);
    }, valid),
  );

/** A valid manifest of which one value is replaced by another, so that it is JSON whatever happens. */
const mutatedValue = fc.tuple(manifest, fc.nat(), fc.jsonValue({ maxDepth: 4 })).map(([valid, at, value]) => {
  let left = at % 150;
  return JSON.stringify(
    JSON.parse(valid, (_key, old: unknown) => (left-- === 0 ? value : old)),
    null,
    2,
  );
});

const long = fc
  .tuple(fc.constantFrom('a', '1', 'a.', '1.', '/a', '.a', '\\u0661'), fc.nat(20_000))
  .map(([unit, times]) =>
    ONEAGENT_MANIFEST.replaceAll(/"(queue|1\.2|tech\.Queue|depth)"/g, `"${unit.repeat(times)}!"`),
  );

/** Any text that may stand in a `plugin.json`: random, nearly valid, or made to take long. */
export const anyManifest: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: mutatedText, weight: 4 },
  { arbitrary: mutatedValue, weight: 4 },
  { arbitrary: fc.string({ unit: 'binary' }), weight: 1 },
  { arbitrary: fc.json(), weight: 1 },
  { arbitrary: long, weight: 1 },
);
