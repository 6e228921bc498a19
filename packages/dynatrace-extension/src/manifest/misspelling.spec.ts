import { describe, expect, it } from 'vitest';
import { isMisspelling } from './misspelling.ts';

describe('a misspelling of a known name', () => {
  it.each([
    ['acme:interfcae', 'acme:interface'],
    ['amce:interface', 'acme:interface'],
    ['acme_interface', 'acme:interface'],
    ['acme:interfaces', 'acme:interface'],
  ])('is %s of %s', (name, known) => {
    expect(isMisspelling(name, known, /[:_-]/)).toBe(true);
  });

  it.each([
    ['of another family', 'snmp:acme_cisco_device', 'snmp:acme_device'],
    ['alike, but short', 'wmi:ad_dns', 'wmi:ad_dfs'],
    ['wrong in two words', 'amce:interfcae', 'acme:interface'],
    ['another word', 'acme:queue', 'acme:interface'],
  ])('is not what is %s', (_, name, known) => {
    expect(isMisspelling(name, known, /[:_-]/)).toBe(false);
  });
});
