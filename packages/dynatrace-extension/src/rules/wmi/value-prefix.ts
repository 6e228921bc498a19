import { suggest } from '@extkit/devkit';
import type { Rule } from '@extkit/devkit/rules';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { columnOf } from './column-name.ts';

const PREFIXES = ['column:', 'const:', 'var:', 'this:'];
const HOST = 'this:device.host';

export const wmiValuePrefix: Rule<ManifestModel> = {
  code: 'DTX0140',
  severity: 'error',
  summary: "A value of WMI is a 'column:', a 'const:', a 'var:' or 'this:device.host'.",
  source: 'facts 3.4',
  explanation:
    "With another prefix, the datasource cannot tell where the value comes from. Write 'column:' before a column of the query, and 'const:' before a fixed text.",
  check({ manifest, levels }, report) {
    for (const { datasource, dimensions, metrics } of levels) {
      if (datasource !== 'wmi') continue;
      for (const { value } of [...dimensions, ...metrics]) {
        if (value === undefined) continue;
        const message = problemOf(value.text);
        if (message !== undefined) report({ at: manifest.at(value.path), message });
      }
    }
  },
};

function problemOf(value: string): string | undefined {
  if (value === HOST || columnOf(value) !== undefined) return undefined;
  const [prefix] = /^[^:]*:/.exec(value) ?? [];
  if (prefix === 'const:' || prefix === 'var:') return undefined;
  if (prefix === 'this:') return `'${value}' is unknown, for of the device there is its host only: write '${HOST}'.`;
  if (prefix === 'column:')
    return `'${value}' names no column: write a name of letters, digits and '_' behind 'column:'.`;
  const meant = prefix === undefined ? undefined : (suggest(prefix, PREFIXES) ?? abbreviated(prefix));
  if (meant !== undefined) return `The prefix '${prefix}' is unknown: write '${meant}'.`;
  return `'${value}' does not say where it comes from: write 'column:' before a column, 'const:' before a fixed text.`;
}

/** `col:` is what the SQL datasources call a column. */
function abbreviated(prefix: string): string | undefined {
  return PREFIXES.find((known) => known.startsWith(prefix.slice(0, -1).toLowerCase()));
}
