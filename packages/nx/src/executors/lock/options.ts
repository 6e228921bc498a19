/** As `schema.json` describes them. What else is given is for the format to know. */
export interface LockExecutorOptions {
  readonly extensionFormat?: string;
  readonly [further: string]: unknown;
}
