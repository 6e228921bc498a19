// @ts-check
// An extension as teams write them: SNMP tables, metadata for every metric, entity types and screens. About 20 KB.

const TABLES = 6;
const METRICS = 5;

/** @param {number} index makes each differ from the others */
export function realisticManifest(index) {
  const name = `bench-${index}`;
  const tables = Array.from({ length: TABLES }, (_, table) => ({ table, metrics: metricsOf(name, table) }));
  return `name: custom:${name}
version: 1.${index}.0
minDynatraceVersion: "1.310"
author:
  name: Bench
vars:
  - id: site
    displayName: Site
    type: text
snmp:
  - group: device
    interval:
      minutes: 1
    dimensions:
      - key: device.address
        value: this:device.address
      - key: site
        value: var:site
    subgroups:
${tables.map(({ table, metrics }) => subgroup(index, table, metrics)).join('')}metrics:
${tables.flatMap(({ metrics }) => metrics.map(metadata)).join('')}topology:
  types:
${tables.map(({ table }) => entityType(name, table)).join('')}screens:
${tables.map(({ table, metrics }) => screen(name, table, metrics)).join('')}`;
}

/**
 * @param {string} name
 * @param {number} table
 */
function metricsOf(name, table) {
  return Array.from({ length: METRICS }, (_, metric) => `${name}.table${table}.value${metric}`);
}

/**
 * @param {number} index
 * @param {number} table
 * @param {readonly string[]} metrics
 */
function subgroup(index, table, metrics) {
  const oid = `1.3.6.1.4.1.${10_000 + index}.${table + 1}.1`;
  const rows = metrics.map(
    (key, column) => `          - key: ${key}
            value: oid:${oid}.${column + 2}
            type: gauge
`,
  );
  return `      - subgroup: table ${table}
        table: true
        featureSet: table${table}
        dimensions:
          - key: row${table}
            value: oid:${oid}.1
        metrics:
${rows.join('')}`;
}

/** @param {string} key */
function metadata(key) {
  return `  - key: ${key}
    metadata:
      displayName: The value of ${key}
      description: What the device says of ${key} in this row of its table.
      unit: Count
`;
}

/**
 * @param {string} name
 * @param {number} table
 */
function entityType(name, table) {
  return `    - name: ${name}:table${table}
      displayName: Row of table ${table}
      rules:
        - idPattern: row_{device.address}_{row${table}}
          instanceNamePattern: Row {row${table}}
          sources:
            - sourceType: Metrics
              condition: $prefix(${name}.table${table}.)
          requiredDimensions:
            - key: row${table}
          attributes:
            - key: address
              displayName: Address
              pattern: "{device.address}"
`;
}

/**
 * @param {string} name
 * @param {number} table
 * @param {readonly string[]} metrics
 */
function screen(name, table, metrics) {
  const charts = metrics.map(
    (key) => `          - displayName: ${key}
            visualizationType: GRAPH_CHART
            graphChartConfig:
              metrics:
                - metricSelector: ${key}:splitBy("dt.entity.${name}:table${table}"):avg
`,
  );
  return `  - entityType: ${name}:table${table}
    detailsSettings:
      staticContent:
        showProblems: true
        showAddTag: true
        showProperties: true
        showTags: true
        showGlobalFilter: true
      layout:
        autoGenerate: false
        cards:
          - key: values
            type: CHART_GROUP
    chartsCards:
      - key: values
        displayName: Values
        mode: NORMAL
        numberOfVisibleCharts: 3
        chartsInRow: 3
        hideEmptyCharts: true
        charts:
${charts.join('')}`;
}
