import { UserError } from '@extkit/devkit';

/** One project's name in the spellings that its files need. */
export interface ProjectNames {
  /** As the user gave it: `queue-depth`. */
  readonly project: string;
  /** The last part of the plugin's name, and what module names begin with: `queue_depth`. */
  readonly prefix: string;
  /** For people: `Queue depth`. */
  readonly title: string;
  /** The Python class of the plugin: `QueueDepthPlugin`. */
  readonly className: string;
  /** The Python module with that class: `queue_depth_plugin`. */
  readonly module: string;
  /** The Python module that knows nothing of Dynatrace: `queue_depth_client`. */
  readonly client: string;
  /** The manifest's `metricGroup`, which may hold no spaces: `tech.QueueDepth`. */
  readonly metricGroup: string;
}

const KEBAB_CASE = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/**
 * The modules end in words of their own, for they lie at the top of Python's path: a plain `queue.py` would hide the
 * standard library's.
 *
 * @throws {UserError} where the name is not kebab-case
 */
export function projectNames(project: string): ProjectNames {
  if (!KEBAB_CASE.test(project)) {
    throw new UserError(
      `${JSON.stringify(project)} cannot be a plugin's name: use lower-case words joined by hyphens, beginning with a ` +
        'letter, such as "queue-depth".',
    );
  }
  const prefix = project.replaceAll('-', '_');
  const pascalCase = project.split('-').map(capitalized).join('');
  return {
    project,
    prefix,
    title: capitalized(project).replaceAll('-', ' '),
    className: `${pascalCase}Plugin`,
    module: `${prefix}_plugin`,
    client: `${prefix}_client`,
    metricGroup: `tech.${pascalCase}`,
  };
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
