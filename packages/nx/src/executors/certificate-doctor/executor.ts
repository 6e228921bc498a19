import { singleExecutor } from '../single-executor.ts';
import { examineKey } from './examine-key.ts';

export default singleExecutor(examineKey);
