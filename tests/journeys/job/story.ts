import type { Locator, Page } from '@playwright/test';

/** What the steps of the main job know of one another. */
export interface Journey {
  as(person: string): Promise<Page>;
  passerBy(): Promise<Page>;
  look(page: Page, name: string, part?: Locator): Promise<void>;
  axe(page: Page): Promise<void>;
  /** Addresses that a step leaves to the later ones. */
  at: { problem: string; proposal: string; meeting: string; decision: string; programme: string; outcome: string };
}

/** Everything that happens in the main job, in the words of those who write it down. */
export const story = {
  problem: 'Tiga puluh perajin baru belum tersambung ke pengolah limbah',
  hardship: 'Sejak tahap pertama selesai, tiga puluh perajin di RW 4 masih membuang air celupan ke selokan.',
  proposal: 'Sambungan tahap kedua IPAL Jenggot',
  meeting: 'Rapat forum: sambungan tahap kedua',
  decision: 'Sambungan tahap kedua dikerjakan mulai bulan ini',
  reservation: 'Kauman meminta jadwal sambungannya ditulis dalam tiga bulan.',
  design: 'Menyelesaikan gambar sambungan RW 4',
  list: 'Mendata perajin RW 4 yang siap tersambung',
  programme: 'Sambungan air bersih RW 4',
  outcome: 'Air buangan RW 4 memenuhi baku mutu',
  output: 'Rumah produksi RW 4 tersambung',
  water: 'Kadar COD di tiga titik RW 4',
  houses: 'Rumah produksi yang tersambung',
  training: 'Pelatihan merawat sambungan RW 4',
} as const;

/** The people, as the demonstration calls them. */
export const people = {
  chair: 'Zakiyah Maulida',
  secretary: 'Rina Oktaviani',
  artisan: 'Sri Wahyuni',
  owner: 'Nanang Qosim',
  environment: 'Wulandari',
  trade: 'Hartono',
  forum: 'Dewi Lestariningsih',
} as const;
