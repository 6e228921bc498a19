import type { Rule } from '@extkit/devkit/rules';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { duplicateOid } from './duplicate-oid.ts';
import { perhapsWithoutZero, scalarWithoutZero, zeroInTable } from './instances.ts';
import { objectIsReadable } from './mib-access.ts';
import { objectExists } from './mib-existence.ts';
import { mibSyntax } from './mib-files.ts';
import { columnOutsideTable, scalarInTable } from './mib-tables.ts';
import { counterAsGauge, gaugeAsCount, metricIsNumber } from './mib-types.ts';
import { networkFormat } from './network-format.ts';
import { objectIdentifierSyntax } from './object-identifier.ts';
import { tableUnsaid, tableWithoutRows } from './table.ts';
import { trapDimension } from './trap-dimension.ts';
import { snmpValuePrefix } from './value-prefix.ts';

/** 012x and 013x: SNMP, its traps and MIBs. */
export const snmpRules: readonly Rule<ManifestModel>[] = [
  snmpValuePrefix,
  objectIdentifierSyntax,
  networkFormat,
  zeroInTable,
  scalarWithoutZero,
  perhapsWithoutZero,
  duplicateOid,
  tableWithoutRows,
  tableUnsaid,
  trapDimension,
  objectExists,
  objectIsReadable,
  metricIsNumber,
  counterAsGauge,
  gaugeAsCount,
  scalarInTable,
  columnOutsideTable,
  mibSyntax,
];
