/**
 * Identifiers: UUID version 7 (RFC 9562), whose first 48 bits are the time in milliseconds, so that
 * they sort by when they were made. This file alone in the kernel reads the clock and randomness.
 */

const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const COUNTER_END = 0x1000;

let lastMillisecond = 0;
let counter = 0;

/** A new id, greater than every one this process made before, even when the clock steps back. */
export function newId(): string {
  const random = crypto.getRandomValues(new Uint8Array(10));
  const now = Date.now();
  if (now > lastMillisecond) {
    lastMillisecond = now;
    // Half of the counter's room stays free for ids of the same millisecond.
    counter = (((random[8] ?? 0) << 8) | (random[9] ?? 0)) & 0x7ff;
  } else if (++counter === COUNTER_END) {
    lastMillisecond += 1;
    counter = 0;
  }
  return format(lastMillisecond, counter, random.subarray(0, 8));
}

/** Whether the text is an id as we write it: UUID version 7 in lower case. */
export function isId(text: string): boolean {
  return UUID_V7.test(text);
}

/**
 * An id that depends on 16 or more given bytes only, shaped like every other one. Its first bits are no
 * time, so it belongs where ids are compared and never where they are put in order.
 * @throws RangeError when there are fewer bytes than an id has
 */
export function idFrom(bytes: Uint8Array): string {
  if (bytes.length < 16) throw new RangeError('an id is made of 16 bytes');
  const hex = [...bytes.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const variant = (((bytes[8] ?? 0) & 0x3f) | 0x80).toString(16);
  return [hex.slice(0, 8), hex.slice(8, 12), `7${hex.slice(13, 16)}`, `${variant}${hex.slice(18, 20)}`, hex.slice(20)]
    .join('-');
}

function format(millisecond: number, sequence: number, tail: Uint8Array): string {
  const time = millisecond.toString(16).padStart(12, '0');
  const variant = ((tail[0] ?? 0) & 0x3f) | 0x80;
  const last = [variant, ...tail.subarray(1)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const count = sequence.toString(16).padStart(3, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${count}-${last.slice(0, 4)}-${last.slice(4)}`;
}
