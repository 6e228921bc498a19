import type { Fix, Location } from '@extkit/devkit';
import type { SourceDocument } from '@extkit/devkit/documents';
import type { OidUse } from '../../manifest/oid-uses.ts';

/** Where the identifier stands, or the value that it stands in where the source writes it with escapes. */
export function placeOf(manifest: SourceDocument, { path, start, text }: OidUse): Location {
  return (text === '' ? undefined : manifest.within(path, start, text.length)) ?? manifest.at(path);
}

/** A fix that writes the identifier otherwise; nothing where the source writes it with escapes. */
export function rewritten(manifest: SourceDocument, use: OidUse, newText: string): { readonly fix?: Fix } {
  const at = manifest.within(use.path, use.start, use.text.length);
  return at ? { fix: { title: `Write '${newText}'`, edits: [{ ...at, newText }] } } : {};
}

export function endsInZero({ text }: OidUse): boolean {
  return text.endsWith('.0');
}
