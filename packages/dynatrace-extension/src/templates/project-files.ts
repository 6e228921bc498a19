import { activation } from './activation.ts';
import { alert, type Alert } from './alert.ts';
import { dashboard, type Chart } from './dashboard.ts';
import { GITIGNORE } from './gitignore.ts';
import { manifestHead } from './manifest-head.ts';
import type { ProjectNames } from './project-names.ts';
import { readme, type ReadmeText } from './readme.ts';

/** What a template brings to the files that every project has. */
export interface ProjectParts {
  readonly readme: ReadmeText;
  /** What a monitoring configuration has besides its head; absent where the facts do not say what one looks like. */
  readonly activation?: Readonly<Record<string, unknown>>;
  /** What follows the manifest's head and its references to the dashboard and the alert: metrics, datasource, topology. */
  readonly manifest: string;
  readonly charts: readonly Chart[];
  readonly alert: Alert;
}

/** The files that every project has: path -> text. */
export function projectFiles(
  names: ProjectNames,
  author: string | undefined,
  { readme: text, activation: settings, manifest, charts, alert: event }: ProjectParts,
): Map<string, string> {
  const alertPath = `alerts/${event.file}.json`;
  return new Map([
    ['.gitignore', GITIGNORE],
    ['README.md', readme(names, text, settings !== undefined)],
    ...(settings === undefined ? [] : [['activation.json', activation(names, settings)] as const]),
    ['extension/extension.yaml', manifestHead(names, author) + assets(names, alertPath) + manifest],
    [`extension/${alertPath}`, alert(event)],
    [`extension/${DASHBOARD_PATH}`, dashboard(`# ${names.title}`, charts)],
  ]);
}

/** Relative to the extension folder. */
const DASHBOARD_PATH = 'documents/overview.dashboard.json';

function assets({ title }: ProjectNames, alertPath: string): string {
  return `
documents:
  dashboards:
    - displayName: ${title}
      path: ${DASHBOARD_PATH}

alerts:
  - path: ${alertPath}
`;
}
