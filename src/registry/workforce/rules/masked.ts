/** A phone number as a list may show it: its beginning and its last three digits. */
export function masked(phone: string): string {
  return `${phone.slice(0, 5)}${'•'.repeat(Math.max(0, phone.length - 8))}${phone.slice(-3)}`;
}
