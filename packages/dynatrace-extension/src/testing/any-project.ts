import type { Files } from '@extkit/testing';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { samples } from './samples/index.ts';

const MANIFEST = 'extension/extension.yaml';

const sample = fc.constantFrom(...samples.values());

/** A sample project and one of its text files, which is changed. The manifest comes as often as all others. */
const target = fc.tuple(sample, fc.nat(), fc.boolean()).map(([files, at, manifest]) => {
  const texts = Object.keys(files).filter((path) => typeof files[path] === 'string');
  const path = manifest ? MANIFEST : (texts[at % texts.length] ?? MANIFEST);
  return { files, path, text: String(files[path]) };
});

/** What is likely to hit a weak spot: half a query, half a selector, names that objects have anyway. */
const odd = fc.constantFrom(
  ...[
    '',
    ' ',
    '\n',
    '\r\n',
    '\t',
    '\uFEFF',
    '\0',
    '"',
    "'",
    '{',
    '}',
    '[',
    ']',
    '(',
    ')',
    ',',
    ':',
    '- ',
    '#',
    '|',
    '>',
  ],
  ...[
    '&a ',
    '*a',
    '<<: *a',
    '!!set ',
    '? ',
    '%',
    '---\n',
    '...',
    '\\',
    '$',
    '$(',
    '~',
    '.',
    '..',
    '/*',
    '--',
    ';',
    '`',
  ],
  ...[
    'null',
    'true',
    '1e999',
    '-',
    '.nan',
    '0x',
    'oid:',
    'oid:.',
    'col:',
    'column:',
    'var:',
    'const:',
    '$eq(',
    '$and(',
  ],
  ...['func:', 'SELECT', 'SELECT * FROM', 'WITH', ':filter(', '__proto__', 'constructor: 1', 'toString', '{{secret}}'],
);

const piece = fc.oneof(fc.string({ unit: 'binary', maxLength: 20 }), odd, fc.json({ maxDepth: 2 }));

/** Some pieces of the text are replaced by others. */
const mutatedText = fc
  .tuple(target, fc.array(fc.record({ at: fc.nat(), length: fc.nat(40), piece }), { minLength: 1, maxLength: 4 }))
  .map(([{ files, path, text }, changes]): Files => {
    const changed = changes.reduce((before, change) => {
      const start = change.at % (before.length + 1);
      return before.slice(0, start) + change.piece + before.slice(start + change.length);
    }, text);
    return { ...files, [path]: changed };
  });

/** Some bytes are replaced by others, so that the file may be no text any more. */
const mutatedBytes = fc
  .tuple(target, fc.array(fc.record({ at: fc.nat(), byte: fc.nat(255) }), { minLength: 1, maxLength: 8 }))
  .map(([{ files, path, text }, changes]): Files => {
    const bytes = new TextEncoder().encode(text);
    for (const { at, byte } of changes) bytes[at % bytes.length] = byte;
    return { ...files, [path]: bytes };
  });

const value = fc.oneof(fc.jsonValue({ maxDepth: 4 }), piece);

/** One value is replaced by another, so that the document can be parsed whatever happens. */
const mutatedValue = fc.tuple(target, fc.nat(), value).map(([{ files, path, text }, at, replacement]): Files => {
  if (!/\.(json|ya?ml)$/.test(path)) return files;
  let left = at % 400;
  const changed: unknown = JSON.parse(JSON.stringify(parse(text)), (_key, old: unknown) =>
    left-- === 0 ? replacement : old,
  );
  return { ...files, [path]: path.endsWith('.json') ? JSON.stringify(changed, null, 2) : stringify(changed) };
});

const unit = fc.constantFrom(
  'a',
  '1',
  'a.',
  '1.',
  '.',
  '(',
  '$not(',
  '{a}',
  ' ',
  '"',
  ',a',
  'a,',
  ':avg',
  '/*',
  'SELECT ',
);

/** A text is made so long that whatever goes back over it takes ever longer. */
const long = fc.tuple(target, fc.nat(), unit, fc.nat(5_000)).map(([{ files, path, text }, at, part, times]): Files => {
  const words = [...text.matchAll(/[\w.]{3,}/g)];
  const word = words[at % Math.max(words.length, 1)]?.[0];
  return word === undefined ? files : { ...files, [path]: text.replace(word, () => part.repeat(times)) };
});

/** The files of a project that may lie on anybody's disk: nearly valid, hardly valid, or made to take long. */
export const anyProject: fc.Arbitrary<Files> = fc.oneof(
  { arbitrary: mutatedText, weight: 4 },
  { arbitrary: mutatedValue, weight: 6 },
  { arbitrary: mutatedBytes, weight: 1 },
  { arbitrary: long, weight: 1 },
  { arbitrary: fc.tuple(sample, fc.json()).map(([files, json]): Files => ({ ...files, [MANIFEST]: json })), weight: 1 },
);
