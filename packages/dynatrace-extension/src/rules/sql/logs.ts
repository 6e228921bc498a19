import { suggest } from '@extkit/devkit';
import type { Rule } from '@extkit/devkit/rules';
import type { Level } from '../../manifest/collection.ts';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { textsOf } from '../../manifest/texts-of.ts';
import { ingestsLogs, sqlLevels } from './sql-levels.ts';

const CONTENT = 'content';

export const logContent: Rule<ManifestModel> = {
  code: 'DTX0158',
  severity: 'error',
  needs: ['datasources'],
  summary: "Log records have an attribute 'content'.",
  source: 'facts 3.4',
  explanation:
    "With 'ingest: logs', each row becomes a log record made of the 'attributes'. The attribute 'content' is the record's text, and no record can be without it.",
  check(model, report) {
    for (const level of sqlLevels(model).filter(ingestsLogs)) {
      const keys = [level, ...family(level)].flatMap((some) => textsOf(some, ['attributes', '*', 'key']));
      if (keys.some(({ text }) => text === CONTENT)) continue;
      const meant = keys.find(({ text }) => suggest(text, [CONTENT]) !== undefined);
      report(
        meant
          ? {
              at: model.manifest.at(meant.path),
              message: `Log records need an attribute '${CONTENT}': rename '${meant.text}'.`,
            }
          : {
              at: model.manifest.at([...level.path, 'ingest']),
              message: `Log records need an attribute '${CONTENT}', their text: add it to 'attributes'.`,
            },
      );
    }
  },
};

export const attributesOfLogs: Rule<ManifestModel> = {
  code: 'DTX0159',
  severity: 'warning',
  needs: ['datasources'],
  summary: "Attributes of log records stand where 'ingest' is 'logs'.",
  source: 'facts 3.4',
  explanation:
    "Rows become metrics unless 'ingest' says otherwise. An attribute 'content', the text of a log record, shows that records are meant: without 'ingest: logs' there are none.",
  check(model, report) {
    for (const level of sqlLevels(model)) {
      const content = textsOf(level, ['attributes', '*', 'key']).find(({ text }) => text === CONTENT);
      if (content === undefined || [level, ...family(level)].some(ingestsLogs)) continue;
      report({
        at: model.manifest.at(content.path),
        message:
          "An attribute 'content' is the text of a log record, and here are none: add 'ingest: logs', or remove it.",
      });
    }
  },
};

/** What may hand something down to the level, or take it over; which of it the datasource does is not documented. */
function family({ parent, subgroups }: Level): Level[] {
  return parent ? [parent] : [...subgroups];
}
