/** How many businesses or workers a list shows at once. */
export const PAGE = 50;
