/** A wheel as it lies in a bundle or a folder. */
export interface WheelFile {
  /** Without folders, such as `requests-2.32.3-py3-none-any.whl`. */
  readonly fileName: string;
  /** The text of its METADATA; absent where the file is no zip or has none. */
  readonly metadata?: string;
  /** Bytes. */
  readonly size: number;
}
