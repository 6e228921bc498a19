import type { RuleCases } from '../rule-cases.ts';

const file = 'extension/activationSchema.json';
const sample = 'ticket-desk';

/** A property's first lines, and those that end it. */
const timeout = `          "type": "integer",
          "nullable": false,
          "default": 10,`;
const verifyTls = `          "type": "boolean",
          "default": true`;
const labels = `          "nullable": false,
          "minItems": 0,`;
const method = `          "type": { "$ref": "#/enums/method" },
          "nullable": false,
          "default": "none"`;
const url = `          "displayName": "URL",
          "type": "text",
          "nullable": false,
          "default": "",`;
const token = `          "type": "secret",
          "nullable": false,
          "default": "",`;
const credential = `          "referencedType": "TOKEN",
          "nullable": true,`;

export const defaultsCases: readonly RuleCases[] = [
  {
    code: 'DTX0250',
    sample,
    invalid: [
      {
        title: 'a boolean',
        file,
        from: verifyTls,
        to: `          "type": "boolean",
          "nullable": true,
          «"default"»: true`,
      },
      { title: 'an empty text', file, from: credential, to: `${credential}\n          «"default"»: "",` },
      {
        title: 'an integer',
        file,
        from: timeout,
        to: timeout.replace('false', 'true').replace('"default"', '«"default"»'),
      },
      { title: 'an enum', file, from: method, to: method.replace('false', 'true').replace('"default"', '«"default"»') },
      { title: 'a secret', file, from: token, to: token.replace('false', 'true').replace('"default"', '«"default"»') },
      {
        title: 'a list',
        file,
        from: labels,
        to: `          "nullable": true,
          «"default"»: [],
          "minItems": 0,`,
      },
    ],
    valid: [
      {
        title: 'nullable without a default',
        file,
        from: timeout,
        to: '          "type": "integer",\n          "nullable": true,',
      },
      { title: 'null, which is none', file, from: credential, to: `${credential}\n          "default": null,` },
    ],
  },
  {
    code: 'DTX0251',
    sample,
    invalid: [
      {
        title: 'an integer',
        file,
        from: `        "timeout": {
          "displayName": "Timeout",
${timeout}`,
        to: `        «"timeout"»: {
          "displayName": "Timeout",
          "type": "integer",
          "nullable": false,`,
      },
      {
        title: 'nullable left out',
        file,
        from: `        "verifyTls": {
          "displayName": "Verify the certificate",
${verifyTls}`,
        to: `        «"verifyTls"»: {
          "displayName": "Verify the certificate",
          "type": "boolean"`,
      },
      {
        title: 'a text',
        file,
        from: `        "url": {\n${url}`,
        to: `        «"url"»: {\n          "displayName": "URL",\n          "type": "text",\n          "nullable": false,`,
      },
      {
        title: 'a secret that a precondition hides',
        file,
        from: `        "token": {\n          "displayName": "Token",\n${token}`,
        to: `        «"token"»: {\n          "displayName": "Token",\n          "type": "secret",\n          "nullable": false,`,
      },
      {
        title: 'an enum, with the default null',
        file,
        from: `        "method": {\n          "displayName": "Authentication",\n${method}`,
        to: `        «"method"»: {\n          "displayName": "Authentication",\n${method.replace('"none"', 'null')}`,
      },
    ],
    valid: [
      {
        title: 'an empty text that the user must fill in',
        file,
        from: '"maxLength": 500 },',
        to: '"maxLength": 400 },',
      },
      { title: 'a list that is not nullable', file, from: labels, to: labels.replace('0', '1') },
      { title: 'a date, of which nothing is known', file, from: timeout, to: '          "type": "local_date",' },
    ],
  },
  {
    code: 'DTX0252',
    sample,
    invalid: [
      { title: 'a text for an integer', file, from: '"default": 10,', to: '"default": «"10"»,' },
      { title: 'a number beyond the range', file, from: '"default": 10,', to: '"default": «60»,' },
      { title: 'a fraction for an integer', file, from: '"default": 10,', to: '"default": «0.5»,' },
      { title: 'no value of the enum', file, from: '"default": "none"', to: '"default": «"basic"»' },
      { title: 'a text for a boolean', file, from: '"default": true', to: '"default": «"yes"»' },
      {
        title: 'a text that breaks the pattern',
        file,
        from: url,
        to: url.replace('"default": ""', '"default": «"desk.example.com"»'),
      },
    ],
    valid: [
      { title: 'the largest number', file, from: '"default": 10,', to: '"default": 50,' },
      { title: 'a text that fits', file, from: url, to: url.replace('"default": ""', '"default": "http://localhost"') },
      { title: 'a pattern that only Java reads', file, from: '"^https?://"', to: '"(?i)^https?+://"' },
    ],
  },
  {
    code: 'DTX0253',
    sample,
    invalid: [
      { title: 'a password', file, from: token, to: token.replace('""', '«"changeme"»') },
      { title: 'a token', file, from: token, to: token.replace('""', '«"dt0c01.ABC"»') },
      { title: 'a blank', file, from: token, to: token.replace('""', '«" "»') },
      { title: 'braces that are no placeholder', file, from: token, to: token.replace('""', '«"{token}"»') },
      { title: 'nullable left out', file, from: token, to: '          "type": "secret",\n          "default": «"x"»,' },
    ],
    valid: [
      { title: 'a placeholder', file, from: token, to: token.replace('""', '"{{token}}"') },
      {
        title: 'none, as it is nullable',
        file,
        from: token,
        to: '          "type": "secret",\n          "nullable": true,',
      },
    ],
  },
];
