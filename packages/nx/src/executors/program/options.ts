/** As `schema.json` describes them. What else is given is for the program to know. */
export interface ProgramExecutorOptions {
  readonly program: string;
  readonly extensionFormat?: string;
  readonly [further: string]: unknown;
}
