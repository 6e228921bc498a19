import { describe, expect, it } from 'vitest';
import { faultOfEntitySelector, typesOfEntitySelector } from './entity-selector.ts';

describe('the types that an entity selector names', () => {
  it.each([
    ['type(host)', ['host@5']],
    ['type("acme:disk"), entityName("type(x:y")', ['acme:disk@6']],
    ['type( acme:disk )', ['acme:disk@6']],
    ['type(a:b),toRelationships.isChildOf(type(c:d),toRelationships.runsOn($(entityConditions)))', ['a:b@5', 'c:d@41']],
    ['disk_type(logical), entity.type(x)', []],
    ['$(entityConditions)', []],
  ])('%s', (selector, types) => {
    expect(typesOfEntitySelector(selector).map(({ type, start }) => `${type}@${start}`)).toEqual(types);
  });
});

describe('what keeps an entity selector from being understood', () => {
  it.each([
    ['type(a:b),fromRelationships.runsOn($(entityConditions)', 34],
    ['type(a:b)),not(x)', 9],
    ['type("a:b), entityName(c)', 5],
    ['type("a:b~")', 5],
    ['type(a:b),entityName("c~"', 21],
  ])('%s', (selector, start) => {
    expect(faultOfEntitySelector(selector)).toMatchObject({ start, length: 1 });
  });

  it.each([
    'type(a:b),not(name("(~"(")),$(entityConditions)',
    'type(HOST) AND toRelationship.isProcessOf(type(x))',
    '',
  ])('nothing: %s', (selector) => {
    expect(faultOfEntitySelector(selector)).toBeUndefined();
  });

  it('takes time in proportion to the length', () => {
    expect(faultOfEntitySelector('"~'.repeat(100_000))).toBeDefined();
    expect(typesOfEntitySelector('type("~"'.repeat(100_000))).toEqual([]);
  });
});
