import { singleExecutor } from '../single-executor.ts';
import { simulateProject } from './simulate-project.ts';

export default singleExecutor(simulateProject);
