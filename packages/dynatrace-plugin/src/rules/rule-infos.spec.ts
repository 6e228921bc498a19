import { expect, it } from 'vitest';
import { ruleInfos } from './rule-infos.ts';

it('lists every code once', () => {
  const codes = ruleInfos.map(({ code }) => code);
  expect(codes).toEqual([...new Set(codes)]);
});

it.each(ruleInfos)('$code is ready for the reference: "$summary"', ({ code, summary, source }) => {
  expect(code).toMatch(/^(DTP|DOC)\d{4}$/);
  expect(summary).toMatch(/^[A-Z].*\.$/);
  expect(source).not.toBe('');
});
