import { resolve } from 'node:path';
import { UserError, type SimulateOptions } from '@extkit/devkit';
import { judge, liveView, recordSimulation, simulationReporters, type LiveView } from '@extkit/simulation';
import { wantsColor } from '../color.ts';
import { identifyExtension } from '../identify-extension.ts';
import { openProject } from '../open-project.ts';
import type { ProjectTask } from '../project-task.ts';
import { placeReport } from '../report-file.ts';
import type { TaskStream } from '../task-session.ts';
import type { SimulateExecutorOptions } from './options.ts';
import { verifySettings } from '../verify-settings.ts';
import { untilAborted } from './until-aborted.ts';

/** Runs an extension against a stand-in of its host and reports what it sent. It fails where that is not as demanded. */
export const simulateProject: ProjectTask<SimulateExecutorOptions> = async (project, options, { stderr, signal }) => {
  const { format: reporter = 'pretty', outputFile, watch = false } = options;
  const { format, extension } = await openProject(project, options.extensionFormat);
  if (format.simulate === undefined) throw new UserError(`A ${format.displayName} cannot be simulated yet.`);
  const { name } = await identifyExtension(format, extension);
  const declarations = await format.declarations?.(extension);

  const observations = format.simulate(extension, { ...simulateOptions(options, project.workspaceRoot), signal });
  const view = progressView(stderr, watch);
  const summary = await recordSimulation(untilAborted(observations, signal), declarations, (latest) =>
    view.show(latest),
  ).finally(() => view.end());
  const report = judge(summary, demands(options));
  const text = simulationReporters[reporter](report, {
    ...(name !== undefined && { name }),
    color: outputFile === undefined && wantsColor(),
  });
  return { success: report.verdict.passed, ...(await placeReport(text, outputFile, project.workspaceRoot)) };
};

/** The whole summary drawn anew each time is for who watches it; otherwise there are lines for what has happened. */
function progressView(stream: TaskStream, watch: boolean): LiveView {
  if (watch) return liveView(stream, wantsColor(process.env, stream.isTTY));
  return liveView({ write: (text) => stream.write(text) }, false);
}

function simulateOptions(options: SimulateExecutorOptions, workspaceRoot: string): SimulateOptions {
  const { iterations, interval, python, configurationFile, snapshot } = options;
  return {
    ...verifySettings(options, workspaceRoot),
    ...(iterations !== undefined && { iterations }),
    ...(interval !== undefined && { interval }),
    // A mere name is looked for on the PATH.
    ...(python !== undefined && { python: /[/\\]/.test(python) ? resolve(workspaceRoot, python) : python }),
    ...(configurationFile !== undefined && { configuration: resolve(workspaceRoot, configurationFile) }),
    ...(snapshot !== undefined && { snapshot: resolve(workspaceRoot, snapshot) }),
  };
}

function demands({ statusOk, noProblems, minimumCoverage }: SimulateExecutorOptions) {
  return {
    ...(statusOk !== undefined && { statusOk }),
    ...(noProblems !== undefined && { noProblems }),
    ...(minimumCoverage !== undefined && { minimumCoverage }),
  };
}
