import { singleExecutor } from '../single-executor.ts';
import { diffProject } from './diff-project.ts';

export default singleExecutor(diffProject);
