import type { Context } from 'hono';
import { getConnInfo } from '@hono/node-server/conninfo';

/**
 * The visitor's network address, by which tries are counted: from the proxy's header where the settings
 * name one, else from the connection itself. Empty where there is no connection, as in tests.
 */
export function addressOf(c: Context, clientIpHeader?: string): string {
  // A proxy adds its visitor at the end; what stands before was said by the visitor, who may make it up.
  const handedOn = clientIpHeader && c.req.header(clientIpHeader)?.split(',').at(-1)?.trim();
  if (handedOn) return handedOn;
  return 'incoming' in (c.env ?? {}) ? (getConnInfo(c).remote.address ?? '') : '';
}
