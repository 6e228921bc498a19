import { singleExecutor } from '../single-executor.ts';
import { buildProject } from './build-project.ts';

export default singleExecutor(buildProject);
