import { select, type Rule } from '@extkit/devkit/rules';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { placeWithin } from '../../manifest/place-within.ts';
import { textsOf } from '../../manifest/texts-of.ts';
import { cronFault } from './cron.ts';
import { sqlLevels } from './sql-levels.ts';

export const sqlSchedule: Rule<ManifestModel> = {
  code: 'DTX0156',
  severity: 'error',
  summary: 'A schedule is a cron expression of five fields.',
  source: 'facts 3.4',
  explanation:
    'The fields are minute, hour, day of the month, month and day of the week, as in "*/15 6-20 * * MON-FRI"; one of the days may be "?". There are no seconds and no years.',
  check(model, report) {
    for (const level of sqlLevels(model)) {
      for (const schedule of textsOf(level, ['schedule'])) {
        const fault = cronFault(schedule.text);
        if (fault) report({ at: placeWithin(model.manifest, schedule, fault), message: fault.message });
      }
    }
  },
};

export const intervalOrSchedule: Rule<ManifestModel> = {
  code: 'DTX0157',
  severity: 'error',
  summary: 'A query runs either at an interval or by a schedule.',
  source: 'facts 3.4',
  explanation:
    "A group has 'interval' to run every so many minutes, or 'schedule' to run at certain times, never both.",
  check(model, report) {
    for (const { value, path } of sqlLevels(model)) {
      if (select(value, ['interval']).length === 0 || select(value, ['schedule']).length === 0) continue;
      report({
        at: model.manifest.at([...path, 'schedule'], 'key'),
        message: "A query cannot have both 'schedule' and 'interval': remove one of the two.",
        related: [{ ...model.manifest.at([...path, 'interval'], 'key'), message: 'The interval is here.' }],
      });
    }
  },
};
