/**
 * The text of a file as spreadsheets save it: UTF-8 with or without a mark at the beginning, UTF-16, or
 * Windows-1252, which every byte can be and is therefore the last guess. Undefined for what is no text.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const marked = markOf(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  // No text has a NUL; a picture, a PDF or a workbook soon does.
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function markOf([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}
