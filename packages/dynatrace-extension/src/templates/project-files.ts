import { GITIGNORE } from './gitignore.ts';
import { manifestHead } from './manifest-head.ts';
import type { ProjectNames } from './project-names.ts';

/** What a template brings to the files that every project has: their texts. */
export interface ProjectParts {
  readonly readme: string;
  readonly activation: string;
  /** What follows the manifest's head and its references to the dashboard and the alert. */
  readonly manifest: string;
  readonly dashboard: string;
  /** `path` is relative to the extension folder. */
  readonly alert: { readonly path: string; readonly text: string };
}

/** The files that every project has: path -> text. */
export function projectFiles(
  names: ProjectNames,
  author: string | undefined,
  parts: ProjectParts,
): Map<string, string> {
  const { readme, activation, manifest, dashboard, alert } = parts;
  return new Map([
    ['.gitignore', GITIGNORE],
    ['README.md', readme],
    ['activation.json', activation],
    ['extension/extension.yaml', manifestHead(names, author) + assets(names, alert.path) + manifest],
    [`extension/${alert.path}`, alert.text],
    [`extension/${DASHBOARD_PATH}`, dashboard],
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
