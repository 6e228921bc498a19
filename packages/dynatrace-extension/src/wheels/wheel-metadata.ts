/** The fields of a METADATA that decide what a wheel may be installed with (PyPA specification, core metadata). As written. */
export interface WheelMetadata {
  readonly name?: string | undefined;
  readonly version?: string | undefined;
  readonly requiresPython?: string | undefined;
  readonly requires: readonly string[];
  readonly extras: readonly string[];
}

/** Reads the head of the text, which is that of an e-mail: after the first empty line comes the project's description. */
export function parseMetadata(text: string): WheelMetadata {
  const head = /^[^]*?(?=\r?\n\r?\n|$)/.exec(text.replace(/^\uFEFF/, ''))?.[0] ?? '';
  const fields = new Map<string, string[]>();
  // A line that starts with white space goes on with the one before it.
  for (const line of head.split(/\r?\n(?![ \t])/)) {
    const [, field = '', value = ''] = /^([\w-]+):([^]*)$/.exec(line) ?? [];
    const name = field.toLowerCase();
    const values = fields.get(name) ?? [];
    values.push(value.replace(/\s+/g, ' ').trim());
    fields.set(name, values);
  }
  const all = (name: string) => fields.get(name) ?? [];
  return {
    name: all('name')[0],
    version: all('version')[0],
    requiresPython: all('requires-python')[0],
    requires: all('requires-dist'),
    extras: all('provides-extra'),
  };
}
