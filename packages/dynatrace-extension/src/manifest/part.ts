/** A part of a text of the manifest. */
export interface Part {
  readonly text: string;
  /** UTF-16 code units from the start of the whole text. */
  readonly start: number;
}
