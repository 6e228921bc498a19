import { singleExecutor } from '../single-executor.ts';
import { lockProject } from './lock-project.ts';

export default singleExecutor(lockProject);
