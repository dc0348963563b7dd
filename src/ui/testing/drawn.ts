import type { HtmlEscapedString } from 'hono/utils/html';

/** The markup of an element, for tests. */
export function drawn(element: HtmlEscapedString | Promise<HtmlEscapedString>): string {
  if (element instanceof Promise) throw new Error('this element waits for something; await it first');
  return element.toString();
}
