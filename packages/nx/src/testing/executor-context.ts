import type { ExecutorContext, TaskGraph } from '@nx/devkit';

/** The context that Nx gives an executor in a workspace of these projects, each named like its directory. */
export function executorContext(root: string, projects: readonly string[]): ExecutorContext {
  return {
    root,
    cwd: root,
    isVerbose: false,
    ...(projects[0] !== undefined && { projectName: projects[0] }),
    nxJsonConfiguration: {},
    projectGraph: { nodes: {}, dependencies: {} },
    projectsConfigurations: {
      version: 2,
      projects: Object.fromEntries(projects.map((project) => [project, { root: project }])),
    },
  };
}

/** The graph of one task for each project; `dependencies` names those that a project's task waits for. */
export function taskGraph(target: string, dependencies: Readonly<Record<string, readonly string[]>>): TaskGraph {
  const id = (project: string) => `${project}:${target}`;
  const projects = Object.keys(dependencies);
  return {
    roots: projects.filter((project) => dependencies[project]?.length === 0).map(id),
    tasks: Object.fromEntries(
      projects.map((project) => [
        id(project),
        { id: id(project), target: { project, target }, overrides: {}, outputs: [], parallelism: true, cache: true },
      ]),
    ),
    dependencies: Object.fromEntries(projects.map((project) => [id(project), (dependencies[project] ?? []).map(id)])),
    continuousDependencies: {},
  };
}
