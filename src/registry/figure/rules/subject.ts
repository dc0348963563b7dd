/** The whole of Indonesia. */
export const COUNTRY = '00';

/** The region of the workspace where a source does not say which of its governments it means. */
export const WORKSPACE = 'workspace';
