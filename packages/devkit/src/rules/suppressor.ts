import type { Diagnostic, Location } from '../diagnostic.ts';
import { DOCUMENT_RULES } from '../documents/document-rules.ts';

/** Something that hides findings of one code. */
export interface Suppressor {
  readonly code: string;
  /** What to report where it hides nothing; nothing where that is as well. */
  unused(): Diagnostic | undefined;
}

export function unusedSuppression(message: string, { file, range }: Location): Diagnostic {
  const { code, severity } = DOCUMENT_RULES.unusedSuppression;
  return { code, severity, message, file, range };
}
