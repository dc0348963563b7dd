/** The languages in which dates, money and numbers are written. */
export type Language = 'id' | 'en';
