import { describe, expect, it } from 'vitest';
import { parseJson, parseYaml, type SourceDocument } from '../documents/index.ts';
import { LineIndex } from '../documents/line-index.ts';
import { createSchemaChecker, schemaRules, type JsonSchema, type SchemaCheckerOptions } from './index.ts';

/** What a checker says about a YAML text: line and column, and the message. */
function check(schema: JsonSchema, text: string, options: Omit<SchemaCheckerOptions, 'schema'> = {}): string[] {
  const diagnostics = createSchemaChecker({ schema, ...options }).check(parseYaml('/m.yaml', text));
  return diagnostics.map(({ range: { start }, message }) => `${start.line}:${start.column} ${message}`);
}

function object(properties: JsonSchema, required: readonly string[] = []): JsonSchema {
  return { type: 'object', properties, required, additionalProperties: false };
}

/** The text after the first diagnostic's fix. */
function mended(schema: JsonSchema, document: SourceDocument): string {
  const [diagnostic] = createSchemaChecker({ schema }).check(document);
  const [edit] = diagnostic?.fix?.edits ?? [];
  if (edit === undefined) return document.text;
  const { start, end } = new LineIndex(document.text).span(edit.range);
  return document.text.slice(0, start) + edit.newText + document.text.slice(end);
}

describe('properties', () => {
  const schema = object({
    name: { type: 'string' },
    featureSet: { type: 'string' },
    group: object({ id: {} }, ['id']),
  });

  it('names the unknown one at its key and suggests what was meant', () => {
    expect(check(schema, 'name: a\nfeatureset: b\n')).toEqual([
      "2:1 Unknown property 'featureset': did you mean 'featureSet'?",
    ]);
  });

  it('offers to rename it, in the quotes that it has', () => {
    expect(mended(schema, parseYaml('/m.yaml', 'featureset: b'))).toBe('featureSet: b');
    expect(mended(schema, parseJson('/m.json', '{"featureset": "b"}'))).toBe('{"featureSet": "b"}');
  });

  it('names what would be possible where nothing is near, except what is there already', () => {
    expect(check(schema, 'name: a\ncolour: b\n')).toEqual([
      "2:1 Unknown property 'colour': remove it, or use 'featureSet' or 'group'.",
    ]);
  });

  it('names the missing one at the key of the object that should have it', () => {
    expect(check(schema, 'name: a\ngroup: {}\n')).toEqual(["2:1 'id' is missing in 'group': add it."]);
  });

  it('finds an object without a key, such as an item of a list, by its first property', () => {
    const list = { type: 'array', items: object({ a: {}, b: {} }, ['a']) };
    expect(check(list, '-\n  b: 1\n- {}\n')).toEqual([
      "2:3 'a' is missing in '[0]': add it.",
      "3:3 'a' is missing in '[1]': add it.",
    ]);
  });

  it('does not also miss what is only misspelt', () => {
    expect(check(object({ name: {} }, ['name']), 'nmae: x\n')).toEqual([
      "1:1 Unknown property 'nmae': did you mean 'name'?",
    ]);
  });

  it('knows the properties of all schemas that apply to the same object', () => {
    const split = {
      $defs: { base: { type: 'object', properties: { interval: {} } } },
      type: 'object',
      allOf: [{ $ref: '#/$defs/base' }],
      anyOf: [{ properties: { dimensions: {} } }],
      unevaluatedProperties: false,
    };
    expect(check(split, 'intervall: 1\ndimension: 2\n')).toEqual([
      "1:1 Unknown property 'intervall': did you mean 'interval'?",
      "2:1 Unknown property 'dimension': did you mean 'dimensions'?",
    ]);
  });

  it('checks the names of free properties', () => {
    const names = { type: 'object', propertyNames: { pattern: '^[a-z]+$', 'x-message': 'must be in lower case' } };
    expect(check(names, 'ok: 1\nNotOk: 2\n')).toEqual([
      "2:1 The property name 'NotOk' must be in lower case (found 'NotOk').",
    ]);
  });

  it('says which property needs which', () => {
    const schema = { type: 'object', dependentRequired: { key: ['certificate'] } };
    expect(check(schema, 'key: a\n')).toEqual([
      "1:1 'key' needs 'certificate' beside it: add 'certificate', or remove 'key'.",
    ]);
  });

  it('says which property must not be there', () => {
    const schema = { type: 'object', properties: { a: false }, not: { required: ['b'] } };
    expect(check(schema, 'a: 1\nb: 2\n')).toEqual([
      "1:1 'a' is not allowed here: remove it.",
      "2:1 'b' is not allowed here: remove it.",
    ]);
  });

  it('takes hostile names as data', () => {
    expect(check(schema, '__proto__: 1\n')).toEqual([
      "1:1 Unknown property '__proto__': remove it, or use 'name', 'featureSet' or 'group'.",
    ]);
  });
});

describe('types', () => {
  const schema = object({
    version: { type: 'string' },
    port: { type: 'integer', minimum: 1 },
    enabled: { type: 'boolean' },
    list: { type: 'array' },
    either: { type: ['string', 'null'] },
  });

  it('sees through the traps of YAML, quoting the value as it was written', () => {
    expect(check(schema, 'version: 1.10\n')).toEqual([
      "1:10 'version' must be a text, but 1.10 is a number: put it in quotes.",
    ]);
    expect(check(schema, 'version: true\n')).toEqual([
      "1:10 'version' must be a text, but true is a boolean: put it in quotes.",
    ]);
    expect(mended(schema, parseYaml('/m.yaml', 'version: 1.10\n'))).toBe('version: "1.10"\n');
  });

  it('offers to remove quotes as well', () => {
    expect(check(schema, 'enabled: "true"\n')).toEqual([
      "1:10 'enabled' must be true or false, but 'true' in quotes is a text: remove the quotes.",
    ]);
    expect(mended(schema, parseYaml('/m.yaml', "port: '80'\n"))).toBe('port: 80\n');
  });

  it('says what was expected and what was found', () => {
    expect(check(schema, 'list: {}\n')).toEqual(["1:7 'list' must be a list, but is an object."]);
    expect(check(schema, 'either: [a]\n')).toEqual(["1:9 'either' must be a text or empty, but is a list."]);
    expect(check(schema, '- a\n')).toEqual(['1:1 The document must be an object, but is a list.']);
  });

  it('points to the key of a value that is not there', () => {
    expect(check(schema, 'version: a\nlist:\n')).toEqual([
      "2:1 'list' must be a list, but is empty: give it a value or remove it.",
    ]);
  });

  it('reports nothing else about a value of the wrong type', () => {
    expect(check(schema, 'port: 0.5\n')).toEqual(["1:7 'port' must be a whole number, not 0.5."]);
  });

  it('does not propose quotes for an alias', () => {
    const document = parseYaml('/m.yaml', 'port: &p 5\nversion: *p\n');
    const [diagnostic] = createSchemaChecker({ schema }).check(document);
    expect(diagnostic).toMatchObject({ range: { start: { line: 2, column: 10 } } });
    expect(diagnostic).not.toHaveProperty('fix');
  });
});

describe('values', () => {
  it('lists the allowed words and suggests one', () => {
    const schema = object({ type: { type: 'string', enum: ['gauge', 'count'] } });
    expect(check(schema, 'type: guage\n')).toEqual([
      "1:7 'type' must be 'gauge' or 'count', not 'guage': did you mean 'gauge'?",
    ]);
    expect(mended(schema, parseYaml('/m.yaml', "type: 'guage'\n"))).toBe("type: 'gauge'\n");
  });

  it('lists a dozen of many words', () => {
    const schema = { enum: Array.from({ length: 20 }, (_, index) => index) };
    expect(check(schema, '99\n')).toEqual([
      '1:1 The document must be 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 or 8 more, not 99.',
    ]);
  });

  it('lets the author say what a pattern means', () => {
    const pattern = '^\\p{Ll}+$';
    expect(check(object({ a: { type: 'string', pattern } }), 'a: É\n')).toEqual([
      `1:4 'a' must match the pattern ${pattern}, not 'É'.`,
    ]);
    const explained = { type: 'string', pattern, 'x-message': 'must be in lower case, such as "é".' };
    expect(check(object({ a: explained }), 'a: É\n')).toEqual([
      `1:4 'a' must be in lower case, such as "é" (found 'É').`,
    ]);
  });

  it('knows formats', () => {
    expect(check({ type: 'string', format: 'uri' }, 'nope\n')).toEqual([
      "1:1 The document must be a valid uri, not 'nope'.",
    ]);
  });

  it.each([
    [{ type: 'string', minLength: 1 }, '""', 'must not be empty: write something or remove it.'],
    [{ type: 'string', minLength: 4 }, 'ab', 'has 2 characters, but needs at least 4: lengthen it by 2.'],
    [{ type: 'string', maxLength: 1 }, '😀😀', 'has 2 characters, but at most 1 are allowed: shorten it by 1.'],
    [{ type: 'number', minimum: 1 }, '0.50', 'must be at least 1, not 0.50.'],
    [{ type: 'number', maximum: 2880 }, '5000', 'must be at most 2880, not 5000.'],
    [{ type: 'number', exclusiveMinimum: 0 }, '0', 'must be more than 0, not 0.'],
    [{ type: 'number', exclusiveMaximum: 9 }, '9', 'must be less than 9, not 9.'],
    [{ type: 'number', multipleOf: 5 }, '7', 'must be a multiple of 5, not 7.'],
    [{ type: 'array', minItems: 2 }, '[1]', 'has 1 item, but needs at least 2: add 1.'],
    [{ type: 'array', maxItems: 1 }, '[1, 2, 3]', 'has 3 items, but at most 1 are allowed: remove 2.'],
    [{ type: 'object', minProperties: 1 }, '{}', 'has 0 properties, but needs at least 1: add 1.'],
    [{ type: 'object', maxProperties: 1 }, '{a: 1, b: 2}', 'has 2 properties, but at most 1 are allowed: remove 1.'],
    [
      { type: 'array', contains: { const: 1 } },
      '[2, 3]',
      'needs at least 1 item of the right form, but has fewer: add one.',
    ],
  ])('says by how much %j is broken by %s', (schema, text, message) => {
    expect(check(object({ v: schema }), `v: ${text}\n`)[0]).toMatch(/^1:\d /);
    expect(check(object({ v: schema }), `v: ${text}\n`).map((found) => found.slice(4))).toEqual([`'v' ${message}`]);
  });

  it('points to the repetition, and to what it repeats', () => {
    const checker = createSchemaChecker({ schema: { type: 'array', uniqueItems: true } });
    expect(checker.check(parseYaml('/m.yaml', '- a\n- b\n- a\n'))).toMatchObject([
      {
        message: "'[2]' repeats '[0]': remove one of the two.",
        range: { start: { line: 3, column: 3 } },
        related: [{ file: '/m.yaml', message: 'first here', range: { start: { line: 1, column: 3 } } }],
      },
    ]);
  });
});

describe('choices', () => {
  const choice = (...anyOf: JsonSchema[]) => object({ v: { anyOf } });
  const interval = choice(
    { type: 'string', pattern: '^\\d+m$' },
    object({ minutes: { type: 'integer' } }, ['minutes']),
  );
  const animals = choice(
    object({ type: { const: 'cat' }, lives: { type: 'integer' } }, ['type']),
    object({ type: { const: 'dog' }, tail: { type: 'string' } }, ['type', 'tail']),
  );

  it.each([
    [
      'the branch of the same type, an object',
      interval,
      '{minuts: 5}',
      ["1:5 Unknown property 'minuts': did you mean 'minutes'?"],
    ],
    ['the branch of the same type, a text', interval, '5x', ["1:4 'v' must match the pattern ^\\d+m$, not '5x'."]],
    [
      'the branch with the same discriminator',
      animals,
      '{type: cat, lives: x}',
      ["1:23 'lives' must be a whole number, but is a text."],
    ],
    [
      'the words of all discriminators',
      animals,
      '{type: cta}',
      ["1:11 'type' must be 'cat' or 'dog', not 'cta': did you mean 'cat'?"],
    ],
    ['what all branches agree on', animals, '{}', ["1:1 'type' is missing in 'v': add it."]],
    [
      'all types where none fits',
      choice({ type: 'integer' }, { type: 'array' }),
      'x',
      ["1:4 'v' must be a whole number or a list, but is a text."],
    ],
    [
      'all words where each branch has one',
      choice({ const: 'a' }, { enum: ['b', 'c'] }),
      'x',
      ["1:4 'v' must be 'a', 'b' or 'c', not 'x'."],
    ],
    [
      'all wishes where no branch is closer',
      choice({ type: 'string', pattern: '^a' }, { type: 'string', pattern: '^b', 'x-message': 'starts with b' }),
      'x',
      ["1:4 'v' must be a text that matches ^a or a value that starts with b, not 'x'."],
    ],
    [
      'the choice between missing properties',
      choice({ type: 'object', required: ['a'] }, { type: 'object', required: ['b', 'c'] }),
      '{x: 1}',
      ["1:1 'v' needs 'a' or 'b' and 'c': add what fits."],
    ],
  ])('reports %s', (_, schema, text, expected) => {
    expect(check(schema, `v: ${text}\n`)).toEqual(expected);
  });

  it('prefers what the author says about the choice as a whole', () => {
    const schema = object({
      v: {
        'x-message': 'must be a or b',
        anyOf: [
          { type: 'string', pattern: '^a$' },
          { type: 'string', pattern: '^b$' },
        ],
      },
    });
    expect(check(schema, 'v: x\n')).toEqual(["1:4 'v' must be a or b (found 'x')."]);
  });

  it('folds choices within choices, through references, and nothing around them', () => {
    const schema = {
      $defs: {
        inner: { anyOf: [{ type: 'boolean' }, object({ deep: { type: 'string' } }, ['deep'])] },
        outer: object({ v: { anyOf: [{ type: 'integer' }, { $ref: '#/$defs/inner' }] }, w: { type: 'string' } }),
      },
      type: 'object',
      properties: { a: { anyOf: [{ $ref: '#/$defs/outer' }, { type: 'string' }] }, b: { type: 'string' } },
    };
    expect(check(schema, 'b: 1\na:\n  v: {deep: 2}\n  w: 3\n')).toEqual([
      "1:4 'b' must be a text, but 1 is a number: put it in quotes.",
      "3:13 'deep' must be a text, but 2 is a number: put it in quotes.",
      "4:6 'w' must be a text, but 3 is a number: put it in quotes.",
    ]);
  });

  it('says so where forms that exclude each other are mixed', () => {
    const schema = object({
      b: { type: 'string' },
      v: { oneOf: [{ type: 'object', required: ['a'] }, { type: 'object', required: ['b'] }, { type: 'string' }] },
    });
    expect(check(schema, 'b: 1\nv: {a: 1, b: 2}\n')).toEqual([
      "1:4 'b' must be a text, but 1 is a number: put it in quotes.",
      "2:1 'v' has more than one of the forms that exclude each other: keep one.",
    ]);
  });

  it('reports what follows from a condition, not the condition', () => {
    const schema = {
      type: 'object',
      properties: { kind: {}, path: {}, url: {} },
      if: { properties: { kind: { const: 'file' } } },
      then: { required: ['path'] },
      else: { required: ['url'] },
    };
    expect(check(schema, 'kind: file\n')).toEqual(["1:1 'path' is missing: add it."]);
    expect(check(schema, 'kind: web\n')).toEqual(["1:1 'url' is missing: add it."]);
  });
});

describe('annotations', () => {
  it('lowers the severity below x-severity', () => {
    const schema = object({
      a: { ...object({ b: { type: 'string' } }), 'x-severity': 'warning' },
      c: { type: 'string' },
    });
    const diagnostics = createSchemaChecker({ schema }).check(parseYaml('/m.yaml', 'a: {b: 1, x: 2}\nc: 3\n'));
    expect(diagnostics.map(({ severity }) => severity)).toEqual(['warning', 'warning', 'error']);
  });

  it('keeps the severities of a schema apart that the author uses in two places', () => {
    const text = { type: 'string' };
    const schema = object({ a: { allOf: [text], 'x-severity': 'info' }, b: text });
    const diagnostics = createSchemaChecker({ schema }).check(parseYaml('/m.yaml', 'a: 1\nb: 1\n'));
    expect(diagnostics.map(({ severity }) => severity)).toEqual(['info', 'error']);
  });

  it('warns about what is deprecated, in the words of the author', () => {
    const schema = object({
      old: { deprecated: true, 'x-message': "has no effect: write 'new'" },
      older: { deprecated: true },
    });
    expect(check(schema, 'old: 1\nolder: 2\n')).toEqual([
      "1:1 'old' has no effect: write 'new'.",
      "2:1 'older' is deprecated: remove it.",
    ]);
  });
});

describe('a checker', () => {
  it('maps kinds to the codes of its caller, and has codes of its own for the others', () => {
    const checker = createSchemaChecker({ schema: object({ a: { type: 'string' } }), codes: { type: 'DTX0022' } });
    expect(checker.check(parseYaml('/m.yaml', 'a: 1\nb: 2\n')).map(({ code }) => code)).toEqual(['DTX0022', 'DOC0101']);
    expect(schemaRules.map(({ code }) => code)).toContain('DOC0101');
  });

  it('compiles the schema when it is first needed, and refuses one that is not valid', () => {
    const checker = createSchemaChecker({ schema: { type: 'object', porperties: {} } });
    expect(() => checker.check(parseYaml('/m.yaml', 'a: 1'))).toThrow('unknown keyword: "porperties"');
  });

  it('follows references to other schemas, and folds choices in them', () => {
    const references = [
      {
        $id: 'https://example.org/part.json',
        $defs: { 'a/b c': { anyOf: [{ type: 'integer', minimum: 5 }, { type: 'array' }] } },
      },
    ];
    const schema = object({ v: { $ref: 'https://example.org/part.json#/$defs/a~1b%20c' } });
    expect(check(schema, 'v: 3\n', { references })).toEqual(["1:4 'v' must be at least 5, not 3."]);
  });

  describe('that speaks Draft 4', () => {
    const draft04 = (schema: JsonSchema, text: string) =>
      createSchemaChecker({ schema, dialect: 'draft-04' }).check(parseJson('/m.json', text, { json: 'python' }));
    const messages = (schema: JsonSchema, text: string) => draft04(schema, text).map(({ message }) => message);

    it.each(['5.0', '5e0', 'NaN', 'Infinity'])('takes %s for no integer, whatever its value', (number) => {
      const whole = { type: 'integer' };
      const found = (v: JsonSchema) => draft04(object({ v }), `{"v": ${number}}`).length;
      expect(found(whole)).toBe(1);
      expect(found({ type: ['string', 'integer'] })).toBe(1);
      expect(found({ oneOf: [whole, { type: 'null' }] })).toBe(1);
      expect(found({ type: 'number' })).toBe(0);
    });

    it('says how to write it', () => {
      expect(messages({ type: 'integer' }, '5.0')).toEqual([
        'The document must be a whole number, written without a point or an exponent, not 5.0.',
      ]);
      expect(draft04({ type: 'integer' }, '5.0')[0]?.fix?.edits[0]?.newText).toBe('5');
      expect(messages({ type: 'integer' }, '5.5')).toEqual(['The document must be a whole number, not 5.5.']);
      expect(messages({ type: 'integer' }, '-5')).toEqual([]);
    });

    it('ignores what stands beside a reference', () => {
      const schema = {
        ...object({ v: { $ref: '#/definitions/v', minItems: 1 } }),
        definitions: { v: { type: 'array' } },
      };
      expect(messages(schema, '{"v": []}')).toEqual([]);
    });
  });

  it('speaks draft-07 as well', () => {
    const schema = {
      type: 'object',
      definitions: { t: { type: 'string' } },
      properties: { v: { $ref: '#/definitions/t' } },
      dependencies: { v: ['w'] },
    };
    expect(check(schema, 'v: 1\n', { dialect: 'draft-07' })).toEqual([
      "1:1 'v' needs 'w' beside it: add 'w', or remove 'v'.",
      "1:4 'v' must be a text, but 1 is a number: put it in quotes.",
    ]);
  });

  it('says nothing about a document that could not be understood: its problems do', () => {
    expect(check({ type: 'object' }, '')).toEqual([]);
  });

  it('says the same thing once', () => {
    const schema = { type: 'object', allOf: [{ required: ['a'] }, { required: ['a'] }] };
    expect(check(schema, 'b: 1\n')).toEqual(["1:1 'a' is missing: add it."]);
  });

  it('is quick with thousands of findings', () => {
    const text = Array.from({ length: 5000 }, (_, index) => `k${index}: 1\n`).join('');
    const started = performance.now();
    expect(check(object({ name: {} }), text)).toHaveLength(5000);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
