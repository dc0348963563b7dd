/** The first word of every address that is no workspace; a workspace of that name could never be reached. */
const taken = [
  'api', 'assets', 'bahasa', 'health', 'keluar', 'masuk', 'perangkat', 'ruang-kerja', 'tautan', 'tentang',
];

/** Whether the text can be the short name of a workspace in addresses: a-z, digits, hyphens between them. */
export function isSlug(text: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && !taken.includes(text);
}
