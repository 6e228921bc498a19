import type { Rule } from '@extkit/devkit/rules';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { columnIsSelected } from './column.ts';
import { queryIsSelect, queryIsThere, queryIsWql } from './query.ts';
import { textColumn } from './text-column.ts';
import { wmiValuePrefix } from './value-prefix.ts';

/** 014x: WMI. */
export const wmiRules: readonly Rule<ManifestModel>[] = [
  wmiValuePrefix,
  columnIsSelected,
  queryIsThere,
  queryIsSelect,
  queryIsWql,
  textColumn,
];
