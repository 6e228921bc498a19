import { batchExecutor } from '../batch-executor.ts';
import { fixProject } from './fix-project.ts';

export default batchExecutor(fixProject);
