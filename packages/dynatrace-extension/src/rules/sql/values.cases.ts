import type { RuleCases } from '../rule-cases.ts';

export const sqlValueCases: readonly RuleCases[] = [
  {
    code: 'DTX0150',
    sample: 'shop-database',
    invalid: [
      { title: 'a misspelt prefix', from: 'value: col:open_orders', to: 'value: «column:open_orders»' },
      { title: 'no prefix', from: 'value: col:OLDEST', to: 'value: «oldest»' },
      { title: 'the prefix of another datasource', from: 'value: col:item', to: 'value: «oid:1.3.6.1»' },
      { title: 'a prefix and nothing else', from: 'value: const:main', to: 'value: «"const:"»' },
      { title: 'an attribute without a prefix', from: 'value: col:reason', to: 'value: «reason»' },
      { title: 'upper case in the prefix', from: 'value: col:order_id', to: 'value: «COL:order_id»' },
    ],
    valid: [
      { title: 'a fixed number', from: 'value: col:OLDEST', to: 'value: const:1' },
      { title: 'what other datasources know, too', from: 'value: const:main', to: 'value: this:device.host' },
    ],
  },
  {
    code: 'DTX0150',
    sample: 'print-server',
    invalid: [{ title: 'a misspelt prefix', from: 'value: col:printer', to: 'value: «clo:printer»' }],
  },
  {
    code: 'DTX0151',
    sample: 'shop-database',
    invalid: [
      { title: 'a misspelt column', from: 'value: col:reserved_items', to: 'value: col:«reserved_item»' },
      { title: 'a column that is not selected', from: 'value: col:open_orders', to: 'value: col:«age»' },
      {
        title: 'an alias that only one of the versions lacks',
        from: 'SELECT status, open_orders, oldest FROM shop.order_summary',
        to: 'SELECT status, open_orders, age FROM shop.order_summary',
        at: 'OLDEST',
      },
      {
        title: 'a column that aliases hide in all queries',
        from: 'value: col:status',
        to: 'value: col:«status»',
        and: [
          { from: 'o.status,', to: 'o.status AS state,' },
          { from: 'r.status AS status', to: 'r.status AS state' },
        ],
      },
      {
        title: 'an attribute',
        from: 'value: col:reason',
        to: 'value: col:«reason»',
        and: [{ from: 'SELECT reason,', to: 'SELECT why,' }],
      },
      { title: 'a dimension of a subgroup', from: 'value: col:item', to: 'value: col:«items»' },
      {
        title: 'one name in several places',
        from: 'value: col:OLDEST',
        to: 'value: col:«age»',
        and: [{ from: 'value: col:status', to: 'value: col:AGE' }],
      },
    ],
    valid: [
      {
        title: 'all columns',
        from: 'SELECT reason, order_id FROM',
        to: 'SELECT * FROM',
      },
      {
        title: 'a column that only the database can name',
        from: 'SELECT reason, order_id FROM',
        to: 'SELECT MAX(reason), order_id FROM',
      },
      { title: 'upper case', from: 'SELECT reason, order_id FROM', to: 'SELECT REASON, x AS "Order_Id" FROM' },
      { title: 'a dimension of the group that one query gives', from: 'o.status,', to: 'o.status AS state,' },
      {
        title: 'a long way round',
        from: 'SELECT reason, order_id FROM shop.failures',
        to: "SELECT DISTINCT CASE WHEN a = ', b FROM c' THEN (SELECT x FROM y) ELSE b END reason, f.order_id FROM shop.failures f",
      },
    ],
  },
  {
    code: 'DTX0151',
    sample: 'print-server',
    invalid: [{ title: 'a column that is not there', from: 'value: col:waiting', to: 'value: col:«wating»' }],
  },
];
