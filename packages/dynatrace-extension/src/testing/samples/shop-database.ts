import type { Files } from '@extkit/testing';

/** Orders in an Oracle database: metrics at an interval, with queries by version, and log records by a schedule. */
export const shopDatabase: Files = {
  'extension/extension.yaml': `name: custom:shop-database
version: 1.4.0
minDynatraceVersion: "1.300"
author:
  name: Example
featureSetsMetadata:
  - id: orders
    displayName: Orders
    description: How many orders there are and how old they are
    isRecommended: true
  - id: failures
    displayName: Failures
    description: A log record for every order that failed
    isRecommended: false
metrics:
  - key: shop.orders.open
    metadata:
      displayName: Open orders
      description: Orders that are not shipped yet
      unit: Count
  - key: shop.orders.age
    metadata:
      displayName: Age of the oldest order
      description: For how long the oldest open order has been waiting
      unit: Minute
  - key: shop.items.reserved
    metadata:
      displayName: Reserved items
      description: Items that open orders have reserved
      unit: Count
sqlOracle:
  - group: orders
    featureSet: orders
    interval:
      minutes: 5
    query: |
      SELECT o.status, COUNT(*) AS open_orders, MAX(o.age) oldest
      FROM shop.orders o
      GROUP BY o.status
    queriesVersioned:
      - minDBVersion: "12.2"
        query: SELECT status, open_orders, oldest FROM shop.order_summary
      - minDBVersion: "19.3"
        query: SELECT status, open_orders, oldest FROM shop.order_statistics
    timeout: "20"
    dimensions:
      - key: order.status
        value: col:status
      - key: shop
        value: const:main
    metrics:
      - key: shop.orders.open
        value: col:open_orders
        type: gauge
      - key: shop.orders.age
        value: col:OLDEST
        type: gauge
    subgroups:
      - subgroup: items
        query: >
          WITH reserved AS (SELECT status, item FROM shop.reservations)
          SELECT r.status AS status, r.item, COUNT(*) AS reserved_items
          FROM reserved r
          GROUP BY r.status, r.item
        dimensions:
          - key: item
            value: col:item
        metrics:
          - key: shop.items.reserved
            value: col:reserved_items
            type: gauge
  - group: failures
    featureSet: failures
    schedule: "*/15 6-20 * * MON-FRI"
    ingest: logs
    query: SELECT reason, order_id FROM shop.failures
    attributes:
      - key: content
        value: col:reason
      - key: order.id
        value: col:order_id
`,
};
