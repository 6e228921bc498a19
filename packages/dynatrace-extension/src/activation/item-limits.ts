import type { Raw } from './settings-schema.ts';

/** How many items a list takes: authors write `minItems` and `maxItems`, the API `minObjects` and `maxObjects` (facts 6). */
export function itemLimits(property: Raw): { readonly least: number; readonly most: number } {
  return {
    least: number(property.minItems) ?? number(property.minObjects) ?? 0,
    most: number(property.maxItems) ?? number(property.maxObjects) ?? Infinity,
  };
}

function number(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
