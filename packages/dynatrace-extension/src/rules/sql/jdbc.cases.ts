import type { RuleCases } from '../rule-cases.ts';

const PATTERN = String.raw`^jdbc:example://[a-z0-9.-]+:\d{1,5}/\w+$`;
const TAIL = String.raw`+:\d{1,5}/\w+$`;

export const jdbcCases: readonly RuleCases[] = [
  {
    code: 'DTX0160',
    sample: 'print-server',
    invalid: [
      {
        title: 'a class that does not end',
        from: `connectionStringPattern: ${PATTERN}`,
        to: `connectionStringPattern: «^jdbc:example://[a-z0-9.-${TAIL}»`,
      },
      { title: 'a group that does not end', from: PATTERN, to: String.raw`«^jdbc:example:(//\w+$»` },
      { title: 'a parenthesis too many', from: PATTERN, to: String.raw`«^jdbc:example://\w+)$»` },
      { title: 'a quantifier of nothing', from: PATTERN, to: '«"*jdbc"»' },
      { title: 'a range the wrong way round', from: PATTERN, to: '«^jdbc:example://[z-a]+$»' },
      { title: 'limits the wrong way round', from: PATTERN, to: String.raw`«^jdbc:example://\w{5,1}$»` },
    ],
    valid: [
      { title: "Java's own quantifiers", from: PATTERN, to: '^jdbc:example://[a-z]++$' },
      { title: "Java's own flags", from: PATTERN, to: '"(?i)^JDBC:example:.*"' },
      { title: "Java's own quotations", from: PATTERN, to: String.raw`^\Qjdbc:(example)\E.*$` },
    ],
  },
  {
    code: 'DTX0161',
    sample: 'print-server',
    invalid: [
      {
        title: 'quotes as in the documentation',
        from: `connectionStringPattern: ${PATTERN}`,
        to: `connectionStringPattern: «“»${PATTERN}”`,
        fixed: true,
      },
      {
        title: 'a class in quotes',
        from: 'validationQuery: SELECT 1',
        to: 'validationQuery: «“»SELECT 1”',
        fixed: true,
      },
      {
        title: 'single quotes',
        from: 'versionQuery: SELECT version FROM info',
        to: 'versionQuery: «‘»SELECT version FROM info’',
        fixed: true,
      },
      { title: 'quotes in a query', from: 'SELECT version FROM info', to: 'SELECT «‘»version’ FROM info' },
      {
        title: 'quotes in quotes',
        from: 'versionQuery: SELECT version FROM info',
        to: 'versionQuery: "SELECT «“»version”"',
      },
    ],
    valid: [
      { title: 'straight quotes', from: 'SELECT version FROM info', to: '"SELECT \'version\' FROM info"' },
      { title: 'quotes that people read', from: "The print server's database", to: 'The “database”' },
    ],
  },
];
