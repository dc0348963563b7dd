/**
 * A mobile or landline number as +62…: 0812 3456 7890, 62812… and +62 812… are the same one.
 * Undefined for anything that is no Indonesian number.
 */
export function parsePhone(text: string): string | undefined {
  const digits = text.replace(/[\s().-]/g, '').replace(/^(\+?62|0)/, '+62');
  return /^\+62[1-9]\d{7,11}$/.test(digits) ? digits : undefined;
}
