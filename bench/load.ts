import { Agent, request } from 'node:http';

const CONNECTIONS = 20;
const WARM_UP = 500;

/** One request of a load: where, and for a post what. */
export interface Shot {
  url: string;
  method?: 'GET' | 'POST';
  headers?: Record<string, string>;
  body?: string;
}

export interface Measured {
  /** Answers a second. */
  rate: number;
  /** Milliseconds within which half, and 99 of 100, were answered. */
  p50: number;
  p99: number;
}

/**
 * Asks over twenty connections for so many seconds, after half a second of warming up. Any answer that is not
 * the expected one ends the bench: a fast refusal must not count as speed.
 */
export async function load(shoot: () => Shot, seconds: number, expected: number): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const begin = performance.now() + WARM_UP;
  const end = begin + seconds * 1000;
  const times: number[] = [];
  const worker = async () => {
    while (performance.now() < end) {
      const started = performance.now();
      const status = await answerTo(shoot(), agent);
      if (status !== expected) throw new Error(`answered ${status}, expected ${expected}`);
      if (started > begin) times.push(performance.now() - started);
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, worker));
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
  return { rate: times.length / seconds, p50: at(0.5), p99: at(0.99) };
}

function answerTo({ url, method = 'GET', headers, body }: Shot, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const asking = request(url, { method, headers, agent }, (answer) => {
      answer.resume();
      answer.on('end', () => resolve(answer.statusCode ?? 0));
    });
    asking.on('error', reject);
    asking.end(body);
  });
}
