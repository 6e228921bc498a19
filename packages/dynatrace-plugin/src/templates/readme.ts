import type { ProjectNames } from './project-names.ts';

export interface ReadmeText {
  /** The manifest's `name`. */
  readonly plugin: string;
  /** What the plugin monitors, and from where: one sentence or two. */
  readonly about: string;
  /** What more to know about simulating it: Markdown, of any length. */
  readonly simulation: string;
}

export function readme({ project, title, module, client }: ProjectNames, text: ReadmeText): string {
  return `# ${title}

${text.about} Its name in Dynatrace is \`${text.plugin}\`.

\`\`\`sh
nx verify ${project}         # checks every file, offline
nx demo-app ${project}       # starts the demo application, which the plugin monitors until you replace it
nx simulate ${project} --iterations=3 --interval=5   # runs the plugin, in another terminal, and shows what it sends
nx build ${project}          # makes dist/${text.plugin}.zip
nx upload ${project} --url=https://<environment>.live.dynatrace.com --tokenFile=<file>
\`\`\`

\`${client}.py\` asks the application and knows nothing of Dynatrace; \`${module}.py\` reports. Replace both by your own.
\`python3 -m unittest\` tests the asking.

${text.simulation}
\`properties.json\` is what a user would set, for simulations on your computer only: it does not get into the package, but it
does get into the repository, so never write a real password there. \`file_blocklist.txt\` names what else stays out of
the package. Raise the \`version\` in \`plugin.json\` for every upload.
`;
}
