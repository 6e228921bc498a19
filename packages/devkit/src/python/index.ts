export { pipOptionInfos, type PipOptions } from './pip-options.ts';
export { withoutPasswords } from './pip-messages.ts';
export { HAS_PROCESS_GROUPS, killProcessTree } from './process-tree.ts';
export { formatRecord, parseRecord, recordHash, type RecordLine } from './record.ts';
export { runPip, type PipRun } from './run-pip.ts';
