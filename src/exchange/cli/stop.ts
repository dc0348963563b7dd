/** Something that ends the command line with one plain line. */
export class Stop extends Error {}
