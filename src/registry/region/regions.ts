import { getDistricts, getProvinces, getRegencies } from 'idn-area-data';

/** The official names of provinces, regencies, cities and districts by their code, e.g. 33.75. */
export type Regions = ReadonlyMap<string, string>;

let loading: Promise<Regions> | undefined;

/**
 * Reference data, read once when first asked for: about 7,800 names in 2 MB, in a tenth of a second.
 * The 84 thousand villages stay on disk.
 */
export function loadRegions(): Promise<Regions> {
  loading ??= readRegions().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function readRegions(): Promise<Regions> {
  const lists = await Promise.all([getProvinces(), getRegencies(), getDistricts()]);
  return new Map(lists.flat().map(({ code, name }) => [code, name]));
}

const PROVINCE = /^\d{2}$/;
const DISTRICT = /^\d{2}\.\d{2}\.\d{2}$/;

/** A region as it is called, e.g. 'Kota Pekalongan'; the bare code where the official list has none. */
export function regionName(regions: Regions, code: string): string {
  const name = regions.get(code);
  if (!name) return code;
  if (PROVINCE.test(code)) return `Provinsi ${name}`;
  return DISTRICT.test(code) ? `Kecamatan ${name}` : name;
}

/** The districts of some regencies or cities, for choices on forms. */
export function districtOptions(regions: Regions, regencyCodes: readonly string[]) {
  return [...regions]
    .filter(([code]) => DISTRICT.test(code) && regencyCodes.some((regency) => code.startsWith(`${regency}.`)))
    .map(([value, label]) => ({ value, label }));
}
