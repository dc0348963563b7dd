/** What figures count. What none of these fits is `other`; its definition says what it is. */
export const measures = [
  'businesses',
  'workers',
  'sentra',
  'sentra_growth',
  'workshops',
  'workshops_active',
  'income_growth_low',
  'income_growth_high',
  'grdp_share_trade',
  'grdp_share_manufacturing',
  'production_value_rupiah',
  'export_usd',
  'other',
] as const;
export type Measure = (typeof measures)[number];

/** Where a figure stands: stated in a document we hold, read in public material, or known in general. */
export const bases = ['S', 'V', 'K'] as const;
export type Basis = (typeof bases)[number];

/** Claimed as an effect by a source that measured nothing we know of; never shown among counts. */
export const claimed: readonly Measure[] = ['income_growth_low', 'income_growth_high'];
