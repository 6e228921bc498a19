import { describe, expect, it } from 'vitest';
import { builtInFormats } from '../../formats.ts';
import schema from './schema.json' with { type: 'json' };

const { format, template } = schema.properties;
const formats = await Promise.all(builtInFormats.map(async (builtIn) => (await builtIn.load()).format));
const templates = formats.flatMap(({ templates: own, displayName }) => own.map(({ id }) => ({ id, displayName })));

/** Nx reads them from a file, so they cannot be made from the formats. */
describe('the options of the generator', () => {
  it('tell every built-in format', () => {
    expect(format.description).toContain(`: ${formats.map(({ id }) => id).join(', ')}, or `);
  });

  it('offer every template, with its format', () => {
    const offered = template['x-prompt'].items.map(({ value, label }) => ({
      id: value,
      displayName: /\(([^)]+)\)$/.exec(label)?.[1],
    }));
    expect(offered).toEqual(templates);
  });

  it('offer no two templates of one name, for that is what the format is chosen by', () => {
    expect(new Set(templates.map(({ id }) => id)).size).toBe(templates.length);
  });
});
