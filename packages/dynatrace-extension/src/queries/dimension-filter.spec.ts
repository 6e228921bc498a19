import { describe, expect, it } from 'vitest';
import { faultOfFilter } from './dimension-filter.ts';

describe('a filter is right', () => {
  it.each([
    'var:queue',
    'const:$prefix(a)',
    'const:$eq()',
    'const:$contains(a, b)',
    'const:$suffix(a (b))',
    'const:$prefix(var:queue)',
    'const:$not($eq(0))',
    'const:$or( $prefix(a) , $and($suffix(b),$not($contains(c))) )',
    'const:$or($eq(a),$eq(b),$eq(c))',
  ])('%s', (filter) => {
    expect(faultOfFilter(filter)).toBeUndefined();
  });
});

describe('a filter is wrong at its exact place', () => {
  it.each([
    ['no prefix', '«$prefix(a)»', "must start with 'var:' or 'const:'"],
    ['no condition', '«const:»', "lacks a condition such as '$prefix(…)' here"],
    ['a plain text', 'const:«queue»', "lacks a condition such as '$prefix(…)' here"],
    [
      'a misspelt function',
      'const:$or(«$prefx»(a),$eq(b))',
      "has an unknown function '$prefx' (did you mean '$prefix'?)",
    ],
    ['a function without its sign', 'const:«eq»(a)', "has an unknown function 'eq' (did you mean '$eq'?)"],
    ['a comparison that is not closed', 'const:«$eq»(a', 'does not close the parenthesis of $eq'],
    ['a combination that is not closed', 'const:«$or»($eq(a),$eq(b)', 'does not close the parenthesis of $or'],
    ['too many parentheses', 'const:$eq(a)«)»', 'is complete before this: remove it, or combine with $and or $or'],
    [
      'two conditions side by side',
      'const:$eq(a)«, $eq(b)»',
      'is complete before this: remove it, or combine with $and or $or',
    ],
    ['one condition to choose from', 'const:«$or»($eq(a))', 'gives $or one condition only'],
    ['two conditions to negate', 'const:«$not»($eq(a),$eq(b))', 'gives $not more than one condition'],
  ])('%s', (_, marked, message) => {
    const filter = marked.replaceAll(/[«»]/g, '');
    const start = marked.indexOf('«');
    expect(faultOfFilter(filter)).toEqual({ start, length: marked.indexOf('»') - 1 - start, message });
  });

  it('however deep it nests', () => {
    expect(faultOfFilter(`const:${'$not('.repeat(50_000)}`)).toMatchObject({ start: 0 });
    expect(faultOfFilter(`const:$eq${'('.repeat(50_000)}`)).toMatchObject({ start: 6 });
  });
});
