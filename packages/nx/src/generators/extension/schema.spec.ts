import { describe, expect, it } from 'vitest';
import { builtInFormats, DEFAULT_FORMAT } from '../../formats.ts';
import schema from './schema.json' with { type: 'json' };

const { format, template } = schema.properties;
const formats = await Promise.all(builtInFormats.map(async (builtIn) => (await builtIn.load()).format));

/** Nx reads them from a file, so they cannot be made from the formats. */
describe('the prompts of the generator', () => {
  it('offer every built-in format', () => {
    expect(format.default).toBe(DEFAULT_FORMAT);
    expect(format['x-prompt'].items).toEqual(formats.map(({ id, displayName }) => ({ value: id, label: displayName })));
  });

  it('offer every template', () => {
    const offered = template['x-prompt'].items.map(({ value }) => value);
    expect(offered).toEqual(formats.flatMap(({ templates }) => templates.map(({ id }) => id)));
  });
});
