/** Where money for batik comes from, from public budgets to what people put together themselves. */
export const fundSources = [
  'apbd_kabkota',
  'apbd_provinsi',
  'apbn',
  'dbhcht',
  'dana_desa',
  'csr',
  'baznas',
  'kur',
  'lpdb',
  'bank',
  'donor',
  'swadaya',
] as const;

export type FundSource = (typeof fundSources)[number];
