import type { ProjectTemplate } from '@extkit/devkit';
import { clientSource, clientTest } from './client-source.ts';
import { json } from './json.ts';
import { configuration, INITIAL_VERSION, metrics } from './manifest-parts.ts';
import { projectNames, type ProjectNames } from './project-names.ts';
import { DEMO_CONFIGURATION, FILE_BLOCKLIST, GITIGNORE } from './project-settings.ts';
import { readme } from './readme.ts';

/** Runs on an ActiveGate and asks something over the network: to begin with, the demo application. */
export const activegatePluginTemplate: ProjectTemplate = {
  id: 'activegate-plugin',
  description: 'Python code on an ActiveGate: anything that is asked over the network',
  files({ name }) {
    const names = projectNames(name);
    return new Map([
      ['.gitignore', GITIGNORE],
      ['README.md', projectReadme(names)],
      ['file_blocklist.txt', FILE_BLOCKLIST],
      ['plugin.json', manifest(names)],
      ['properties.json', json(DEMO_CONFIGURATION)],
      [`${names.module}.py`, pluginSource(names)],
      [`${names.client}.py`, clientSource],
      ['tests/__init__.py', '"""Run them with: python3 -m unittest"""\n'],
      [`tests/test_${names.client}.py`, clientTest(names)],
    ]);
  },
};

function pluginName({ prefix }: ProjectNames): string {
  return `custom.remote.python.${prefix}`;
}

function manifest(names: ProjectNames): string {
  return json({
    name: pluginName(names),
    version: INITIAL_VERSION,
    type: 'python',
    entity: 'CUSTOM_DEVICE',
    technologies: [names.title],
    metricGroup: names.metricGroup,
    source: { package: names.module, className: names.className, install_requires: [], activation: 'Remote' },
    ...configuration(names),
    ...metrics('CUSTOM_DEVICE'),
  });
}

function pluginSource({ title, className, client, project }: ProjectNames): string {
  return `"""${title}: reports to Dynatrace what ${client}.py asks for."""

from ruxit.api.base_plugin import RemoteBasePlugin
from ruxit.api.exceptions import AuthException, ConfigException

from ${client} import Unauthorized, Unavailable, fetch_stats


class ${className}(RemoteBasePlugin):
    def query(self, **kwargs):
        """Runs every minute."""
        url = self.config["url"]
        try:
            stats = fetch_stats(url, self.config["user"], self.config["password"])
        except Unauthorized as error:
            raise AuthException(str(error)) from error
        except Unavailable as error:
            raise ConfigException(str(error)) from error

        # What identifies a group and a device must stay the same: another identifier is another entity.
        group = self.topology_builder.create_group("${project}", "${title}")
        device = group.create_device(url, url)
        device.report_property("version", stats.version)
        device.absolute("random", stats.random)
        # A counter that only grows: what is sent is by how much, so nothing comes from the first run.
        device.relative("counter", stats.counter)
        device.state_metric("state", stats.state)
`;
}

function projectReadme(names: ProjectNames): string {
  return readme(names, {
    plugin: pluginName(names),
    about: 'Monitors an application over HTTP, from an ActiveGate, and makes it a custom device.',
    simulation: `With \`nx demo-app ${names.project} --auth\` the application wants the user and the password of \`properties.json\`.
`,
  });
}
