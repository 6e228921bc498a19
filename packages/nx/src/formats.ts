import type { ExtensionFormat, GraphFormat } from '@extkit/devkit';

/** What is known of a format before its package is imported. */
export interface BuiltInFormat {
  readonly id: string;
  /** The format's own `manifests`: Nx asks for them before any package is imported. */
  readonly manifests: readonly string[];
  load(): Promise<{ readonly format: ExtensionFormat }>;
  /** The part of it that is loaded while Nx computes its graph. */
  loadGraph(): Promise<{ readonly format: GraphFormat }>;
}

/** What a new extension is, unless it is asked for another. */
export const DEFAULT_FORMAT = 'dynatrace-extension';

/** Every format that Extkit comes with. To add one, add its line. */
export const builtInFormats: readonly BuiltInFormat[] = [
  {
    id: 'dynatrace-extension',
    manifests: ['**/extension/extension.yaml', '**/src/extension.yaml'],
    load: () => import('@extkit/dynatrace-extension'),
    loadGraph: () => import('@extkit/dynatrace-extension/graph'),
  },
  {
    id: 'dynatrace-plugin',
    manifests: ['**/plugin.json'],
    load: () => import('@extkit/dynatrace-plugin'),
    loadGraph: () => import('@extkit/dynatrace-plugin/graph'),
  },
];
