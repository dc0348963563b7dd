import { Agent, request } from 'node:http';
import type { OutgoingHttpHeaders } from 'node:http';

const agent = new Agent({ keepAlive: true, maxSockets: 20 });

interface Asked {
  headers?: OutgoingHttpHeaders;
  /** With a form it is a POST. */
  form?: URLSearchParams;
  /** What has to come back; anything else is an error. */
  status?: number;
}

/** Asks once over a kept connection and reads the answer to its end. */
export function ask(url: string, { headers = {}, form, status = 200 }: Asked = {}): Promise<void> {
  const body = form?.toString();
  const sent = body === undefined ? headers : { ...headers, ...typeOf(body) };
  return new Promise((resolve, reject) => {
    const asked = request(url, { agent, method: form ? 'POST' : 'GET', headers: sent }, (answer) => {
      answer.on('end', () => {
        if (answer.statusCode === status) resolve();
        else reject(new Error(`${url} answered ${answer.statusCode}`));
      });
      answer.on('error', reject);
      answer.resume();
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

const typeOf = (body: string) => ({
  'content-type': 'application/x-www-form-urlencoded',
  'content-length': Buffer.byteLength(body),
});
