import type { Style } from '@extkit/devkit/terminal';

/** A line for people, without any character that steers a terminal; the style is for the whole of it. */
export interface Line {
  readonly text: string;
  readonly style?: Style;
}

/** A line as it stands, or an empty one. */
export function line(text = '', style?: Style): Line {
  return { text, ...(style && { style }) };
}
