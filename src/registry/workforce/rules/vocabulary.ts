/** What a business mainly does along the ladder from material to market. */
export const businessKinds = ['maker', 'contractor', 'material', 'trade', 'other'] as const;
export type BusinessKind = (typeof businessKinds)[number];

/** How batik is made. Printing and sablon are not batik. */
export const techniques = ['tulis', 'cap', 'combination', 'lukis'] as const;
export type Technique = (typeof techniques)[number];

/** Employed in a business, working at home for others, or taking orders freely. */
export const workerKinds = ['employed', 'home', 'freelance'] as const;
export type WorkerKind = (typeof workerKinds)[number];

export const genders = ['woman', 'man'] as const;
export type Gender = (typeof genders)[number];
