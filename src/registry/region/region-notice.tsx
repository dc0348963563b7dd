import { messages } from '../../platform/i18n/messages.ts';
import { useLanguage } from '../../ui/language.tsx';

const words = messages({
  id: { says: 'Nama wilayah dari basis data terbuka idn-area-data (ODbL).', more: 'Lisensi' },
  en: { says: 'Names of regions from the open database idn-area-data (ODbL).', more: 'Licence' },
});

/** Stands on every page that names regions from the official list, as their licence asks. */
export function RegionNotice() {
  const say = words(useLanguage());
  return <p class="figure-note">{say.says} <a href="/tentang#lisensi">{say.more}</a></p>;
}
