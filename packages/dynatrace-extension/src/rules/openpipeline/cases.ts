import type { RuleCases } from '../rule-cases.ts';
import { pipelineCases } from './pipelines.cases.ts';
import { sourceCases } from './sources.cases.ts';

export const openpipelineCases: readonly RuleCases[] = [...pipelineCases, ...sourceCases];
