import { question } from './question.ts';
import { ask } from './server.ts';
import type { Server } from './server.ts';
import { keepToken } from './token.ts';

/** Signs in and keeps the token, or prints it for REMBUG_TOKEN. */
export async function signIn(
  server: Server,
  environment: NodeJS.ProcessEnv,
  print: boolean,
): Promise<string> {
  const name = await question('E-mail or phone number: ');
  const password = await question('Password: ', { secret: true });
  const { token } = await ask<{ token: string }>(server, '/api/sign-in', { json: { name, password } });
  if (print) return token;
  const file = keepToken(environment, server.url, token);
  return `You are signed in at ${server.url}. The token is kept in ${file}.`;
}
