import { batchExecutor } from '../batch-executor.ts';
import { buildProject } from './build-project.ts';

export default batchExecutor(buildProject);
