import type { RuleExample, RuleInfo } from '@extkit/devkit';
import { describe, expect, it } from 'vitest';
import { builtInFormats } from '../../formats.ts';
import { explainRule } from './explain-rule.ts';

const RULE: RuleInfo = {
  code: 'ACM0001',
  severity: 'warning',
  summary: 'A name is short.',
  source: 'acme.example/names',
};

function explain(code: string, rule: Partial<RuleInfo> = {}, examples?: readonly RuleExample[]): Promise<string> {
  const rules = [{ ...RULE, ...rule }];
  return explainRule({ rules, ...(examples && { examples: () => Promise.resolve(examples) }) }, code, false);
}

describe('explainRule', () => {
  it('tells what there is to tell of a rule', async () => {
    expect(await explain('ACM0001')).toBe('ACM0001  warning\n\nA name is short.\n\nSource: acme.example/names\n');
  });

  it('says why, and shows what breaks the rule and what keeps it', async () => {
    const examples = [
      { code: 'ACM0002', wrong: 'other', right: 'other' },
      { code: 'ACM0001', wrong: 'name:\n\n  long\n', right: 'name: short' },
    ];

    expect(await explain('ACM0001', { explanation: 'Long names are cut.' }, examples)).toBe(
      [
        'ACM0001  warning',
        'A name is short.',
        'Long names are cut.',
        'Wrong:\n    name:\n\n      long',
        'Right:\n    name: short',
        'Source: acme.example/names\n',
      ].join('\n\n'),
    );
  });

  it('tells how to switch on what is checked on demand', async () => {
    expect(await explain('ACM0001', { optIn: true })).toContain(
      'ACM0001  warning, checked only where "severities" gives ACM0001 one\n',
    );
  });

  it('does not mind lower case', async () => {
    expect(await explain('acm0001')).toMatch(/^ACM0001 /);
  });

  it('says what was meant where there is no such rule', async () => {
    await expect(explain('ACM0011')).rejects.toThrow(/^There is no rule 'ACM0011': did you mean ACM0001\?$/);
    await expect(explain('constructor')).rejects.toThrow(/^There is no rule 'constructor': /);
  });

  it('can explain every rule of every built-in format', async () => {
    for (const builtIn of builtInFormats) {
      const { format } = await builtIn.load();
      for (const { code, summary } of format.rules) expect(await explainRule(format, code)).toContain(summary);
    }
  });
});
