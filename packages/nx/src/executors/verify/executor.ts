import { singleExecutor } from '../single-executor.ts';
import { verifyProject } from './verify-project.ts';

export default singleExecutor(verifyProject);
