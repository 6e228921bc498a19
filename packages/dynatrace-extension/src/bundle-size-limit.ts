/**
 * Bytes. Dynatrace documents a limit of "25 MB" (facts 1.3). This is the larger way to read it: a build must not refuse
 * what the environment may well take, and what is between the two the environment refuses itself.
 */
export const BUNDLE_SIZE_LIMIT = 25 * 1024 * 1024;
