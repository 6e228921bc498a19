import { singleExecutor } from '../single-executor.ts';
import { uploadProject } from './upload-project.ts';

export default singleExecutor(uploadProject);
