import { expect, it } from 'vitest';
import { parseScreenExpression } from './screen-expression.ts';

it('reads the name and the parameters with their places', () => {
  expect(parseScreenExpression('!relatedEntity|entitySelectorTemplate=type(a:b)|x=y=z')).toEqual({
    name: 'relatedEntity',
    start: 1,
    parameters: [
      { name: 'entitySelectorTemplate', value: 'type(a:b)', start: 15, valueStart: 38 },
      { name: 'x', value: 'y=z', start: 48, valueStart: 50 },
    ],
  });
});

it.each([
  ['isSaaS', { name: 'isSaaS', start: 0, parameters: [] }],
  ['! isActive ', { name: 'isActive', start: 2, parameters: [] }],
  ['', { name: '', start: 0, parameters: [] }],
  ['a|b', { name: 'a', start: 0, parameters: [{ name: 'b', value: '', start: 2, valueStart: 4 }] }],
])('reads %j', (expression, expected) => {
  expect(parseScreenExpression(expression)).toEqual(expected);
});
