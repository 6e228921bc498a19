import type { ProjectNames } from '../project-names.ts';
import { isCount, type Database } from './database.ts';

/** The datasource's key and what it holds besides the group. */
export interface Datasource {
  /** YAML up to where the list of groups begins. */
  readonly head: string;
  /** How far that list stands to the right. */
  readonly indent: number;
}

/** The manifest of an extension that asks a database: metrics, datasource, topology. */
export function manifest(names: ProjectNames, database: Database, { head, indent }: Datasource): string {
  return `${metadata(names, database)}
# Where the values come from: https://docs.dynatrace.com/docs/shortlink/sql-reference
${head}${indented(group(names, database), indent)}${topology(names, database)}`;
}

function metadata({ prefix }: ProjectNames, { metrics }: Database): string {
  const entries = metrics.map(
    ({ key, displayName, description, unit }) => `  - key: ${prefix}.${key}
    metadata:
      displayName: ${displayName}
      description: ${description}
      unit: ${unit}
`,
  );
  return `
# What people read about the metrics. Keys of count metrics end in ".count", those of gauges do not.
metrics:
${entries.join('')}`;
}

function group({ project, prefix }: ProjectNames, { dimensions, metrics, from, minutes }: Database): string {
  const columns = [...dimensions, ...metrics].map(({ key, expression }) => `${expression} AS ${columnOf(key)}`);
  const dimensionEntries = dimensions.map(
    ({ key }) => `    - key: ${key}
      value: col:${columnOf(key)}
`,
  );
  const metricEntries = metrics.map(
    (metric) => `    - key: ${prefix}.${metric.key}
      value: col:${columnOf(metric.key)}
      type: ${isCount(metric) ? 'count' : 'gauge'}
`,
  );
  return `- group: ${project}
  interval:
    minutes: ${minutes}
  # One SELECT, without comments. Whatever becomes a metric has to be a number.
  query: |
    SELECT
${indented(columns.join(',\n'), 6)}
${indented(from, 4)}
  dimensions:
${dimensionEntries.join('')}  metrics:
${metricEntries.join('')}`;
}

/** An entity for each set of dimensions, called by the last of them. */
function topology({ title, prefix }: ProjectNames, { entity, dimensions }: Database): string {
  const placeholders = dimensions.map(({ key }) => `{${key}}`);
  const [own, ...around] = placeholders.toReversed();
  const attributes = dimensions.map(
    ({ key, displayName }) => `            - key: ${key.replaceAll('.', '_')}
              displayName: ${displayName}
              pattern: "{${key}}"
`,
  );
  return `
# Which entities the metrics belong to.
topology:
  types:
    - name: ${prefix}:${entity}
      displayName: ${title} ${entity}
      enabled: true
      rules:
        - idPattern: ${[prefix, entity, ...placeholders].join('_')}
          instanceNamePattern: "${[own, ...around.map((other) => `(${other})`)].join(' ')}"
          sources:
            - sourceType: Metrics
              condition: $prefix(${prefix}.)
          attributes:
${attributes.join('')}`;
}

/** The column of the result, by the key of the dimension or metric that is made of it. */
function columnOf(key: string): string {
  return key.replace(/\.count$/, '').replaceAll('.', '_');
}

function indented(text: string, width: number): string {
  return text.replaceAll(/^(?=.)/gm, ' '.repeat(width));
}
