import type { Rule } from '@extkit/devkit/rules';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { sqlColumn } from './columns.ts';
import { sqlComment } from './comments.ts';
import { connectionPattern } from './connection-pattern.ts';
import { attributesOfLogs, logContent } from './logs.ts';
import { missingQuery, queryVersions } from './queries.ts';
import { intervalOrSchedule, sqlSchedule } from './schedule.ts';
import { straightQuotes } from './smart-quotes.ts';
import { sqlStatement } from './statement.ts';
import { sqlValue } from './value-prefix.ts';

/** 015x and 016x: databases, by SQL and JDBC. */
export const sqlRules: readonly Rule<ManifestModel>[] = [
  sqlValue,
  sqlColumn,
  sqlStatement,
  sqlComment,
  missingQuery,
  queryVersions,
  sqlSchedule,
  intervalOrSchedule,
  logContent,
  attributesOfLogs,
  connectionPattern,
  straightQuotes,
];
