/** Where the vendor's own tools find their settings: the system, and what is installed on it. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** What absolute paths start with, on any system but Windows. */
  readonly root: string;
}

export const THIS_MACHINE: Machine = { platform: process.platform, variables: process.env, root: '/' };
