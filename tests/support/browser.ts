import type { Site } from './site.ts';

interface Seen {
  status: number;
  html: string;
  /** Where it leads on to. */
  location: string | null;
}

/** Somebody's browser: keeps its cookies, sends forms as its pages have them, and comes from one address. */
export interface Browser {
  get(path: string): Promise<Seen>;
  post(path: string, form: Record<string, string>): Promise<Seen>;
  /** Forgets its cookies, as when a session has run out. */
  forget(): void;
}

const ORIGIN = 'http://localhost';

export function openBrowser(site: Site, address = '203.0.113.7'): Browser {
  const jar = new Map<string, string>();
  const ask = async (path: string, init: RequestInit = {}): Promise<Seen> => {
    const headers = new Headers({ 'x-forwarded-for': address, 'user-agent': 'Chrome/120.0 Android', origin: ORIGIN });
    if (jar.size > 0) headers.set('cookie', [...jar].map((pair) => pair.join('=')).join('; '));
    const answer = await site.ask(path, { ...init, headers });
    for (const cookie of answer.headers.getSetCookie()) put(jar, cookie);
    return { status: answer.status, html: await answer.text(), location: answer.headers.get('location') };
  };
  return {
    get: (path) => ask(path),
    post: (path, form) => ask(path, { method: 'POST', body: new URLSearchParams(form) }),
    forget: () => jar.clear(),
  };
}

function put(jar: Map<string, string>, cookie: string): void {
  const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
  if (/;\s*max-age=0/i.test(cookie)) jar.delete(name);
  else jar.set(name, value);
}

/** The fields a page's form would send, as they stand in it: hidden ones, and what was typed before. */
export function formOf(html: string, action: string): Record<string, string> {
  const form = html.split('<form').find((part) => part.includes(`action="${action}"`)) ?? '';
  const fields = [...form.split('</form>')[0]!.matchAll(/<input[^>]*name="([^"]+)"[^>]*?(?:value="([^"]*)")?[^>]*>/g)];
  return Object.fromEntries(fields.map(([tag, name]) => [name, unescaped(/value="([^"]*)"/.exec(tag)?.[1] ?? '')]));
}

function unescaped(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
