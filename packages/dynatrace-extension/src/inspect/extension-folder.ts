import type { SourceDocument } from '@extkit/devkit/documents';

/** The folder with an extension's manifest, wherever it lies: on disk, or packed. */
export interface ExtensionFolder {
  /** @throws {UserError} where there is no manifest that can be read */
  manifest(): Promise<SourceDocument>;
  /**
   * Another file, parsed.
   *
   * @param path relative to the folder, with forward slashes
   * @throws {UserError} where there is no such file
   */
  json(path: string): Promise<SourceDocument>;
}
