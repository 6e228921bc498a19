export { align } from './align.ts';
export { displayWidth } from './display-width.ts';
export { painter, type Paint, type Style } from './paint.ts';
export { printable } from './printable.ts';
