const list = new Intl.ListFormat('en', { style: 'long', type: 'conjunction' });

/** `a`, `a and b`, `a, b, and c`; of more than `max`, how many are left out. */
export function sentenceList(items: readonly string[], max = 4): string {
  const shown = items.length <= max ? items : [...items.slice(0, max), `${items.length - max} more`];
  return list.format(shown);
}

/** Bytes as `1.5 MB`; less than a hundredth of that is `0.01 MB`. */
export function megabytes(bytes: number): string {
  return `${Math.max(0.01, bytes / 1024 ** 2).toFixed(2)} MB`;
}
