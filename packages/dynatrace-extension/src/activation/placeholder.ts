/** Whether the text is a secret's placeholder, `{{name}}`, in whose place anything may come (facts 4.5). */
export function isPlaceholder(value: unknown): boolean {
  return typeof value === 'string' && /\{\{[^{}]+\}\}/.test(value);
}
