import type { RuleCases } from '../rule-cases.ts';

const FAILURES = 'SELECT reason, order_id FROM shop.failures';

/** What a further metric needs besides being collected. */
const STOCK = {
  from: 'sqlOracle:\n',
  to: `  - key: shop.stock
    metadata:
      displayName: Stock
      description: Items in stock
      unit: Count
sqlOracle:
`,
};

export const sqlQueryCases: readonly RuleCases[] = [
  {
    code: 'DTX0152',
    sample: 'shop-database',
    invalid: [
      { title: 'a statement that changes', from: `query: ${FAILURES}`, to: 'query: «DELETE» FROM shop.failures' },
      { title: 'a second statement', from: FAILURES, to: `${FAILURES}; «DELETE» FROM shop.failures` },
      { title: 'a statement before it', from: FAILURES, to: `«SET» ROLE reader; ${FAILURES}` },
      { title: 'a procedure', from: FAILURES, to: '«EXEC» shop.failures_of_today' },
      { title: 'a misspelt SELECT', from: FAILURES, to: '«SELET» reason, order_id FROM shop.failures' },
      {
        title: 'a second statement on its own line',
        from: 'GROUP BY o.status\n',
        to: 'GROUP BY o.status;\n      «SELECT» 1 FROM dual;\n',
      },
      { title: 'what only MySQL has', from: FAILURES, to: '«SHOW» GLOBAL STATUS' },
    ],
    valid: [
      { title: 'a semicolon at the end', from: FAILURES, to: `${FAILURES};` },
      { title: 'a semicolon in a text', from: FAILURES, to: `${FAILURES} WHERE reason <> '; DROP'` },
      { title: 'a SELECT in parentheses', from: FAILURES, to: `(${FAILURES}) UNION (SELECT b, c FROM t)` },
      {
        title: 'a status of MySQL',
        from: 'sqlOracle:',
        to: 'sqlMySql:',
        and: [{ from: FAILURES, to: 'SHOW GLOBAL STATUS' }],
      },
    ],
  },
  {
    code: 'DTX0153',
    sample: 'shop-database',
    invalid: [
      {
        title: 'a comment at the end of a line',
        from: '      FROM shop.orders o\n',
        to: '      FROM shop.orders o «-- only the open ones»\n',
      },
      {
        title: 'a comment between words',
        from: FAILURES,
        to: 'SELECT reason, «/* the number */» order_id FROM shop.failures',
      },
      { title: 'a comment above the query', from: 'query: |\n', to: 'query: |\n      «-- Orders by status»\n' },
      { title: 'several comments', from: FAILURES, to: `«/* 1 */» ${FAILURES} /* 2 */` },
      {
        title: "MySQL's own comment",
        from: 'sqlOracle:',
        to: 'sqlMySql:',
        and: [{ from: '      FROM shop.orders o\n', to: '      FROM shop.orders o\n      «#open»\n' }],
      },
    ],
    valid: [
      { title: 'a hint', from: FAILURES, to: 'SELECT /*+ FULL(f) */ reason, order_id FROM shop.failures f' },
      { title: 'signs of a comment in a text', from: FAILURES, to: `${FAILURES} WHERE reason <> '-- /* */'` },
      { title: 'a comment of YAML', from: '    query: |\n', to: '    # Orders by status\n    query: |\n' },
    ],
  },
  {
    code: 'DTX0154',
    sample: 'shop-database',
    invalid: [
      {
        title: 'a group without a query',
        from: '  - group: failures\n',
        to: `  - group: stock
    «metrics»:
      - key: shop.stock
        value: col:stock
        type: gauge
  - group: failures
`,
        and: [STOCK],
      },
      {
        title: 'a subgroup of a group without a query',
        from: '  - group: failures\n',
        to: `  - group: stock
    subgroups:
      - subgroup: items
        «metrics»:
          - key: shop.stock
            value: col:stock
            type: gauge
  - group: failures
`,
        and: [STOCK],
      },
      {
        title: 'a fixed value without a query',
        from: '  - group: failures\n',
        to: '  - group: stock\n    «metrics»: [{ key: shop.stock, value: const:1, type: gauge }]\n  - group: failures\n',
        and: [STOCK],
      },
      {
        title: 'a query in the wrong group',
        from: '  - group: failures\n',
        to: `  - group: stock
    dimensions:
      - key: item
        value: const:all
    «metrics»:
      - key: shop.stock
        value: col:stock
        type: gauge
  - group: failures
`,
        and: [STOCK],
      },
    ],
    valid: [
      {
        title: 'a query by version only',
        from: `    query: |
      SELECT o.status, COUNT(*) AS open_orders, MAX(o.age) oldest
      FROM shop.orders o
      GROUP BY o.status
`,
        to: '',
      },
      {
        title: 'a subgroup of a group with a query',
        from: `        query: >
          WITH reserved AS (SELECT status, item FROM shop.reservations)
          SELECT r.status AS status, r.item, COUNT(*) AS reserved_items
          FROM reserved r
          GROUP BY r.status, r.item
`,
        to: '',
      },
    ],
  },
  {
    code: 'DTX0154',
    sample: 'print-server',
    invalid: [
      {
        title: 'a query that was forgotten',
        from: '      query: SELECT printer, waiting FROM jobs\n',
        to: '',
        and: [{ from: '      metrics:\n', to: '      «metrics»:\n' }],
      },
    ],
  },
  {
    code: 'DTX0155',
    sample: 'shop-database',
    invalid: [
      { title: 'one version twice', from: 'minDBVersion: "19.3"', to: 'minDBVersion: «"12.2"»' },
      { title: 'one version written in two ways', from: 'minDBVersion: "19.3"', to: 'minDBVersion: «"12.2.0"»' },
      { title: 'other quotes', from: 'minDBVersion: "19.3"', to: "minDBVersion: «'12.2'»" },
      {
        title: 'a third one',
        from: '    timeout: "20"',
        to: `      - minDBVersion: «"19.3"»
        query: SELECT status, open_orders, oldest FROM shop.order_view
    timeout: "20"`,
      },
      {
        title: 'whole numbers',
        from: 'minDBVersion: "12.2"',
        to: 'minDBVersion: "19"',
        and: [{ from: 'minDBVersion: "19.3"', to: 'minDBVersion: «"19.0"»' }],
      },
    ],
    valid: [
      { title: 'versions that begin alike', from: 'minDBVersion: "19.3"', to: 'minDBVersion: "12.20"' },
      { title: 'the newest version first', from: 'minDBVersion: "19.3"', to: 'minDBVersion: "11.1"' },
    ],
  },
];
