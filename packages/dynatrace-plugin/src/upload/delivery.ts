import type { Secret } from '@extkit/devkit';
import type { HttpClient } from '@extkit/devkit/http';
import type { PluginUploadOptions } from './plugin-upload-options.ts';
import type { PluginZip } from './plugin-zip.ts';

/** What is sent, by whom and how. */
export interface Delivery {
  readonly zip: PluginZip;
  readonly client: HttpClient;
  /** The value of the header. */
  readonly authorization: Secret;
  readonly options: PluginUploadOptions;
  /** Hides the token, which a server may repeat. */
  readonly mask: (text: string) => string;
}
