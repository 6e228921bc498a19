import { inspect } from 'node:util';

export type Paint = (style: Style, text: string) => string;
export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'blue' | 'cyan';

/**
 * Gives what wraps a text in ANSI colours, or leaves it alone. The caller knows whether colours are wanted, whereas
 * `styleText` of newer versions of Node looks at the terminal by itself.
 */
export function painter(color: boolean): Paint {
  if (!color) return (_, text) => text;
  return (style, text) => {
    const [on, off] = inspect.colors[style] ?? [0, 0];
    return `\u001b[${on}m${text}\u001b[${off}m`;
  };
}
