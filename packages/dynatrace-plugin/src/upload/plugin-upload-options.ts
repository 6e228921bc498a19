import type { OptionInfos, UploadOptions } from '@extkit/devkit';

/** What the upload of a plugin takes besides what every upload takes. */
export interface PluginUploadOptions extends UploadOptions {
  /**
   * Whether the plugin's alert settings replace those that were changed in the environment. Only the configuration API
   * is told; what it does without is its own affair.
   */
  readonly overrideAlerts?: boolean;
}

export const pluginUploadOptionInfos = {
  overrideAlerts: {
    type: 'boolean',
    description: 'Whether the alert settings of the plugin replace those that were changed in the environment',
  },
} as const satisfies OptionInfos;
