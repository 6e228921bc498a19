import type { ProjectTemplate } from '@extkit/devkit';
import { activegatePluginTemplate } from './activegate-plugin.ts';
import { oneagentPluginTemplate } from './oneagent-plugin.ts';

/** What a new project can start from, in the order in which they are offered. */
export const templates: readonly ProjectTemplate[] = [activegatePluginTemplate, oneagentPluginTemplate];
