import type { RuleCases } from '../rule-cases.ts';

const file = 'extension/activationSchema.json';
const sample = 'ticket-desk';
const pattern = '"^https?://"';
const noSpace = '{ "type": "NO_WHITESPACE" }';
const isToken = '{ "type": "EQUALS", "property": "method", "expectedValue": "token" }';

export const constraintsCases: readonly RuleCases[] = [
  {
    code: 'DTX0258',
    sample,
    invalid: [
      { title: 'a bracket that nothing closes', file, from: pattern, to: '«"^(http|https://"»' },
      { title: 'a class that nothing closes', file, from: pattern, to: '«"^[a-z"»' },
      { title: 'a range from back to front', file, from: pattern, to: '«"^[z-a]$"»' },
      { title: 'nothing to repeat', file, from: pattern, to: '«"*.example.com"»' },
      { title: 'an item of a list', file, from: noSpace, to: '{ "type": "PATTERN", "pattern": «"a)"» }' },
      {
        title: 'a precondition',
        file,
        from: isToken,
        to: '{ "type": "REGEX_MATCH", "property": "method", "pattern": «"(token"» }',
      },
    ],
    valid: [
      { title: 'what only Java has', file, from: pattern, to: '"(?i)\\\\Qa.b(\\\\E[a-z&&[^b]]++"' },
      { title: 'an escaped bracket', file, from: pattern, to: '"^https?:(//|\\\\()"' },
    ],
  },
  {
    code: 'DTX0259',
    sample,
    invalid: [
      { title: 'a range', file, from: '"minimum": 1, "maximum": 50', to: '"minimum": «50», "maximum": 1' },
      { title: 'a length', file, from: '"minLength": 1, "maxLength": 200', to: '"minLength": «201», "maxLength": 200' },
      { title: 'a list', file, from: '"minItems": 0,', to: '"minItems": «5»,' },
      {
        title: 'a list, as the API says it',
        file,
        from: '"minItems": 0,\n          "maxItems": 3',
        to: '"minObjects": «4»,\n          "maxObjects": 3',
      },
      { title: 'an item of a list', file, from: noSpace, to: '{ "type": "LENGTH", "minLength": «9», "maxLength": 8 }' },
    ],
    valid: [
      {
        title: 'one value only',
        file,
        from: '"minimum": 1, "maximum": 50',
        to: '"minimum": 10, "maximum": 10',
        and: [{ file: 'activation.json', from: '"timeout": 5', to: '"timeout": 10' }],
      },
      { title: 'one limit only', file, from: '"minimum": 1, "maximum": 50', to: '"minimum": 1' },
    ],
  },
  {
    code: 'DTX0260',
    sample,
    invalid: [
      { title: 'a misspelt property', file, from: isToken, to: isToken.replace('"method"', '«"methods"»') },
      { title: 'a property of another type', file, from: isToken, to: isToken.replace('"method"', '«"desks"»') },
      {
        title: 'within a negation',
        file,
        from: '"property": "method", "expectedValues"',
        to: '"property": «"Methods"», "expectedValues"',
      },
      {
        title: 'one of several',
        file,
        from: isToken,
        to: `{ "type": "AND", "preconditions": [${isToken}, { "type": "NULL", "property": «"credentials"» }] }`,
      },
      {
        title: 'a pattern',
        file,
        from: isToken,
        to: '{ "type": "REGEX_MATCH", "property": «"scheme"», "pattern": "token" }',
      },
    ],
    valid: [
      {
        title: 'one of several',
        file,
        from: isToken,
        to: `{ "type": "OR", "preconditions": [${isToken}, { "type": "NULL", "property": "credential" }] }`,
      },
      {
        title: 'a path, of which nothing is known',
        file,
        from: isToken,
        to: isToken.replace('"method"', '"../method"'),
      },
    ],
  },
  {
    code: 'DTX0261',
    sample,
    invalid: [
      { title: 'no value of the enum', file, from: isToken, to: isToken.replace('"token"', '«"tokens"»') },
      { title: 'a boolean for an enum', file, from: isToken, to: isToken.replace('"token"', '«true»') },
      { title: 'one of several', file, from: '["none", "token"]', to: '["none", «"basic"»]' },
      {
        title: 'a text for a boolean',
        file,
        from: isToken,
        to: '{ "type": "EQUALS", "property": "verifyTls", "expectedValue": «"true"» }',
      },
      {
        title: 'a number beyond the range',
        file,
        from: isToken,
        to: '{ "type": "EQUALS", "property": "timeout", "expectedValue": «100» }',
      },
    ],
    valid: [
      { title: 'another value', file, from: isToken, to: isToken.replace('"token"', '"vault"') },
      {
        title: 'a boolean',
        file,
        from: isToken,
        to: '{ "type": "EQUALS", "property": "verifyTls", "expectedValue": false }',
      },
    ],
  },
];
