import { singleExecutor } from '../single-executor.ts';
import { inspectProject } from './inspect-project.ts';

export default singleExecutor(inspectProject);
