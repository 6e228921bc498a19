import { groups, metric } from './collection.ts';

/** Scraped metrics, which may also be histograms and summaries (facts 3.4). */
export const prometheus = groups({ metric: metric(['histogram', 'summary']), limits: { subgroups: 10 } });
