import { UserError } from '@extkit/devkit';

/** One project's name in the spellings that its files need. */
export interface ProjectNames {
  /** As the user gave it: `queue-depth`. */
  readonly project: string;
  /** The manifest's `name`: `custom:queue-depth`. */
  readonly extension: string;
  /** For people: `Queue depth`. */
  readonly title: string;
  /** What metric keys and entity types begin with: `queue_depth`. */
  readonly prefix: string;
  /** The Python package: `queue_depth`. */
  readonly module: string;
}

const KEBAB_CASE = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const EXTENSION_PREFIX = 'custom:';
/** Of the whole extension name (facts 3.3). */
const LONGEST_EXTENSION_NAME = 50;
const LONGEST = LONGEST_EXTENSION_NAME - EXTENSION_PREFIX.length;

/**
 * @throws {UserError} where the name is not kebab-case, or so long that no extension can be called so
 */
export function projectNames(project: string): ProjectNames {
  if (!KEBAB_CASE.test(project) || project.length > LONGEST) {
    throw new UserError(
      `${JSON.stringify(project)} cannot be an extension's name: use lower-case words joined by hyphens, beginning with ` +
        `a letter, ${LONGEST} characters at most, such as "queue-depth".`,
    );
  }
  const prefix = project.replaceAll('-', '_');
  return {
    project,
    extension: `${EXTENSION_PREFIX}${project}`,
    title: project.charAt(0).toUpperCase() + project.slice(1).replaceAll('-', ' '),
    prefix,
    module: wouldShadow(project) ? `${prefix}_extension` : prefix,
  };
}

/**
 * Whether a package of this name could stand in another's way: single words may be Python's own (`queue`, `class`,
 * `json`) or a folder of the project (`extension`, `tests`); `dynatrace_extension` is the SDK.
 */
function wouldShadow(project: string): boolean {
  return !project.includes('-') || project === 'dynatrace-extension';
}
