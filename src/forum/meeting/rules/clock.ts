/**
 * A time of day as people write it on an invitation, 9.00 or 09:00, as 'HH:MM'; undefined for no such time.
 */
export function parseClock(text: string): string | undefined {
  const [, hours, minutes] = /^([01]?\d|2[0-3])[.:]([0-5]\d)$/.exec(text.trim()) ?? [];
  return hours && minutes ? `${hours.padStart(2, '0')}:${minutes}` : undefined;
}

/** '09.00–11.30 WIB'; an open end is said with the given words: '09.00 WIB – selesai'. */
export function clockTimes(from: string, to: string | null, zone: string, untilDone: string): string {
  const start = from.replace(':', '.');
  return to ? `${start}–${to.replace(':', '.')} ${zone}` : `${start} ${zone} – ${untilDone}`;
}
