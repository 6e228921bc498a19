import type { Secret, UploadOptions } from '@extkit/devkit';
import type { HttpClient } from '@extkit/devkit/http';
import type { PluginZip } from './plugin-zip.ts';

export interface PluginUploadOptions extends UploadOptions {
  /**
   * Whether the plugin's alert settings replace those that were changed in the environment. Only the configuration API
   * is told; what it does without is its own affair.
   */
  readonly overrideAlerts?: boolean;
}

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
