import type { ProjectNames } from './project-names.ts';

export interface ReadmeText {
  /** What the extension monitors: one sentence or two. */
  readonly about: string;
  /** What to know for working on it: Markdown. */
  readonly development: string;
}

export function readme(
  { project, title, extension }: ProjectNames,
  { about, development }: ReadmeText,
  hasActivation: boolean,
): string {
  return `# ${title}

${about} Its name in Dynatrace is \`${extension}\`.

\`\`\`sh
nx verify ${project}   # checks every file, offline
nx build ${project}    # makes the bundle in dist/
\`\`\`

${development}
To start monitoring, upload the bundle and add a monitoring configuration${hasActivation ? ': `activation.json` shows one' : ' in Dynatrace'}.
`;
}
