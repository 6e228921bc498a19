import { batchExecutor } from '../batch-executor.ts';
import { verifyProject } from './verify-project.ts';

export default batchExecutor(verifyProject);
