import { singleExecutor } from '../single-executor.ts';
import { fixProject } from './fix-project.ts';

export default singleExecutor(fixProject);
