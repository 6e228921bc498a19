import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The folder of what tests keep from one run to the next, for it takes long to load. */
export const KEPT = join(tmpdir(), 'extkit-kept');

/** The environment of a pip that keeps its downloads there. */
export const PIP_CACHE = { PIP_CACHE_DIR: join(KEPT, 'pip') } as const;
