// @ts-check
import { check, format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { rulePage } from './rule-page.mjs';

/** @type {import('./rule-page.mjs').DocumentedRule} */
const documented = {
  rule: { code: 'ACM0001', severity: 'warning', summary: 'A key is_like_this or *that*.', source: 'a | b' },
  foundIn: ['Acme extension'],
  examples: [],
  about: 'project',
};

/** @param {Partial<import('@extkit/devkit').RuleInfo>} change */
const withRule = (change) => rulePage({ ...documented, rule: { ...documented.rule, ...change } });

describe('the page of a rule', () => {
  it('says what there is to say, as plain text', () => {
    const page = withRule({ explanation: 'First <this>.\n\n- then that' });
    expect(page).toContain('# ACM0001\n\nA key is\\_like\\_this or \\*that\\*.\n');
    expect(page).toContain('| warning | Acme extension | a \\| b |\n\nFirst \\<this>.\n\n\\- then that\n');
  });

  it('shows examples as they are, in the language they look like', () => {
    const examples = [
      { code: 'ACM0001', wrong: 'a:   "1"\n', right: "a: '```'" },
      { code: 'ACM0001', wrong: '{ "a":1 }', right: '<a/>' },
    ];
    const page = rulePage({ ...documented, examples });
    expect(page).toContain('Wrong:\n\n```yaml\na:   "1"\n```\n\nRight:\n\n````yaml\na: \'```\'\n````\n');
    expect(page).toContain('```json\n{ "a":1 }\n```\n\nRight:\n\n```xml\n<a/>\n```\n');
  });

  it('tells how to have it otherwise', () => {
    expect(withRule({})).toContain('"ACM0001": "off"');
    expect(withRule({})).toContain('# extkit-disable-next-line ACM0001 why it is accepted');
    expect(withRule({ optIn: true })).toContain('"ACM0001": "warning"');
    expect(withRule({ optIn: true })).toContain('| warning, on demand |');
  });

  it('promises no settings where there are none', () => {
    expect(rulePage({ ...documented, about: 'document' })).not.toContain('extkit-disable-next-line');
    expect(rulePage({ ...documented, about: 'document' })).toContain('"ACM0001": "off"');
    expect(
      rulePage({ ...documented, about: 'document', rule: { ...documented.rule, severity: 'error' } }),
    ).not.toContain('severities');
    expect(rulePage({ ...documented, about: 'workspace' })).not.toContain('If you want it otherwise');
  });

  it('is stable under the formatter, which leaves examples alone', async () => {
    const options = { parser: 'markdown', printWidth: 120, embeddedLanguageFormatting: /** @type {const} */ ('off') };
    const examples = [{ code: 'ACM0001', wrong: 'a:   1\n\n\n\nb : [1,2]', right: '{"a":1}' }];
    const tidy = await format(rulePage({ ...documented, examples }), options);
    expect(await check(tidy, options)).toBe(true);
    expect(tidy).toContain('a:   1\n\n\n\nb : [1,2]\n');
  });
});
