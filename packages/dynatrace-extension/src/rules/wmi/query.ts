import type { Rule } from '@extkit/devkit/rules';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { columnOf } from './column-name.ts';
import { queriesOf } from './queries.ts';
import type { WqlProblem } from './wql.ts';

export const queryIsThere: Rule<ManifestModel> = {
  code: 'DTX0142',
  severity: 'error',
  summary: 'Where metrics are read from columns, their subgroup or its group has a query.',
  source: 'facts 3.4',
  explanation:
    "Columns come from a query: without one, nothing is collected. Write 'query: SELECT … FROM …' beside the metrics.",
  check(model, report) {
    for (const { datasource, value, parent, metrics, name, path, kind } of model.levels) {
      if (datasource !== 'wmi' || !metrics.some((metric) => columnOf(metric.value?.text ?? ''))) continue;
      if (Object.hasOwn(value, 'query') || (parent && Object.hasOwn(parent.value, 'query'))) continue;
      report({
        at: model.manifest.at(name?.path ?? path),
        message: `The ${kind} '${name?.text ?? ''}' reads columns but has no query: write 'query: SELECT … FROM …'.`,
      });
    }
  },
};

export const queryIsSelect: Rule<ManifestModel> = {
  code: 'DTX0143',
  severity: 'error',
  summary: 'A query of WMI selects columns from a class.',
  source: 'facts 3.4; the vendor of WMI, "WQL (SQL for WMI)"',
  explanation: "WMI refuses a query that is not of the form 'SELECT <columns> FROM <class> [WHERE <condition>]'.",
  check(model, report) {
    reportProblems(model, report, 'syntax');
  },
};

export const queryIsWql: Rule<ManifestModel> = {
  code: 'DTX0144',
  severity: 'warning',
  summary: 'A query of WMI has only what WQL knows of SQL.',
  source: 'the vendor of WMI, "WQL (SQL for WMI)"',
  explanation:
    'WQL is a small part of SQL: it has no aliases, functions, sorting, joins, limits or queries over several classes, and WMI refuses a query with them.',
  check(model, report) {
    reportProblems(model, report, 'dialect');
  },
};

function reportProblems(
  model: ManifestModel,
  report: Parameters<Rule<ManifestModel>['check']>[1],
  kind: WqlProblem['kind'],
): void {
  for (const { problem, path } of queriesOf(model).values()) {
    if (problem?.kind !== kind) continue;
    const { start, length, message } = problem;
    report({ at: model.manifest.within(path, start, length) ?? model.manifest.at(path), message });
  }
}
