import type { Chart } from '../dashboard.ts';
import type { ProjectParts } from '../project-files.ts';
import type { ProjectNames } from '../project-names.ts';
import { isCount, type Database } from './database.ts';
import { manifest, type Datasource } from './manifest.ts';

/**
 * What every project has that asks a database: all but the monitoring configuration.
 *
 * @param advice what else there is to know for working on it: Markdown
 */
export function databaseParts(
  names: ProjectNames,
  database: Database,
  datasource: Datasource,
  advice: string,
): ProjectParts {
  const { title, prefix } = names;
  const { alert, entity, access } = database;
  return {
    readme: {
      about: about(database),
      development: `Replace the query in \`extension/extension.yaml\` by your own, and name its columns in the dimensions and metrics.
The user needs to read what the query reads, and nothing else:

${access}

${advice}`,
    },
    manifest: manifest(names, database, datasource),
    charts: charts(names, database),
    alert: {
      ...alert,
      name: `${title}: ${alert.name}`,
      metric: `${prefix}.${alert.metric}`,
      entityType: `${prefix}:${entity}`,
    },
  };
}

function about({ product, metrics }: Database): string {
  const names = new Intl.ListFormat('en-GB').format(metrics.map(({ displayName }) => displayName.toLowerCase()));
  return `Monitors ${product}: its ${names}.`;
}

function charts({ prefix }: ProjectNames, { dimensions, metrics }: Database): Chart[] {
  const by = dimensions.map(({ key }) => key).join(', ');
  return metrics.map((metric) => ({
    title: metric.displayName,
    query: `timeseries ${isCount(metric) ? 'sum' : 'avg'}(${prefix}.${metric.key}), by: {${by}}`,
  }));
}
