import type { ProjectTemplate } from '@extkit/devkit';
import { clientSource, clientTest } from './client-source.ts';
import { json } from './json.ts';
import { configuration, INITIAL_VERSION, metrics } from './manifest-parts.ts';
import { projectNames, type ProjectNames } from './project-names.ts';
import { DEMO_CONFIGURATION, FILE_BLOCKLIST, GITIGNORE } from './project-settings.ts';
import { readme } from './readme.ts';

/** The process group that the plugin looks for, and that the simulated host has. */
const PROCESS_GROUP = 'demo_app';

/** Runs within OneAgent and monitors a process of its host: to begin with, the demo application. */
export const oneagentPluginTemplate: ProjectTemplate = {
  id: 'oneagent-plugin',
  description: 'Python code within OneAgent: a process on the host that it runs on',
  files({ name }) {
    const names = projectNames(name);
    return new Map([
      ['.gitignore', GITIGNORE],
      ['README.md', projectReadme(names)],
      ['file_blocklist.txt', FILE_BLOCKLIST],
      ['plugin.json', manifest(names)],
      ['properties.json', json(DEMO_CONFIGURATION)],
      ['simulator_snapshot.json', SNAPSHOT],
      [`${names.module}.py`, pluginSource(names)],
      [`${names.client}.py`, clientSource],
      ['tests/__init__.py', '"""Run them with: python3 -m unittest"""\n'],
      [`tests/test_${names.client}.py`, clientTest(names)],
    ]);
  },
};

function pluginName({ prefix }: ProjectNames): string {
  return `custom.python.${prefix}`;
}

function manifest(names: ProjectNames): string {
  const { module, className, metricGroup } = names;
  return json({
    name: pluginName(names),
    version: INITIAL_VERSION,
    type: 'python',
    entity: 'PROCESS_GROUP_INSTANCE',
    technologies: ['PYTHON'],
    metricGroup,
    source: { package: module, className, install_requires: [], activation: 'Singleton' },
    ...configuration(names),
    ...metrics('PROCESS_GROUP_INSTANCE'),
  });
}

/** A host with one process group: what OneAgent would have found. */
const SNAPSHOT = json({
  host_id: 1,
  entries: [
    {
      process_type: 29,
      group_instance_id: 2,
      group_id: 3,
      node_id: 1,
      group_name: PROCESS_GROUP,
      processes: [
        {
          pid: 4242,
          process_name: 'python3',
          properties: { CmdLine: '-m demo_app', WorkDir: '/home/demo', ListeningPorts: '8769' },
        },
      ],
      properties: { Technologies: 'PYTHON' },
    },
  ],
});

function pluginSource({ title, className, client }: ProjectNames): string {
  return `"""${title}: reports to Dynatrace what ${client}.py asks for."""

from ruxit.api.base_plugin import BasePlugin
from ruxit.api.exceptions import AuthException, ConfigException
from ruxit.api.snapshot import pgi_name

from ${client} import Unauthorized, Unavailable, fetch_stats


class ${className}(BasePlugin):
    def query(self, **kwargs):
        """Runs every minute."""
        # Which process the metrics belong to. Where there is none, or more than one, the status is ERROR_CONFIG.
        process_group = self.find_single_process_group(pgi_name("${PROCESS_GROUP}"))
        entity_id = process_group.group_instance_id
        try:
            stats = fetch_stats(self.config["url"], self.config["user"], self.config["password"])
        except Unauthorized as error:
            raise AuthException(str(error)) from error
        except Unavailable as error:
            raise ConfigException(str(error)) from error

        results = self.results_builder
        results.absolute(key="random", value=stats.random, entity_id=entity_id)
        # A counter that only grows: what is sent is by how much, so nothing comes from the first run.
        results.relative(key="counter", value=stats.counter, entity_id=entity_id)
        results.state_metric(key="state", value=stats.state, entity_id=entity_id)
`;
}

function projectReadme(names: ProjectNames): string {
  return readme(names, {
    plugin: pluginName(names),
    about: 'Monitors a process from within OneAgent, on the host that the process runs on.',
    simulation: `\`simulator_snapshot.json\` describes the simulated host and its processes; the plugin looks for the group \`${PROCESS_GROUP}\`.
With \`nx demo-app ${names.project} --auth\` the application wants the user and the password of \`properties.json\`.
`,
  });
}
