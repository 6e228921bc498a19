import { singleExecutor } from '../single-executor.ts';
import { runProgram } from './run-program.ts';

export default singleExecutor(runProgram);
