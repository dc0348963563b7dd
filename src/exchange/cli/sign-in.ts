import { ask as askPerson } from './questions.ts';
import { ask } from './server.ts';
import type { Server } from './server.ts';
import { keepToken } from './token.ts';

/** Signs in and keeps the token, or prints it for REMBUG_TOKEN. */
export async function signIn(
  server: Server,
  environment: NodeJS.ProcessEnv,
  print: boolean,
): Promise<string> {
  const [name, password] = await askPerson([
    { text: 'E-mail or phone number: ' },
    { text: 'Password: ', secret: true },
  ]);
  const { token } = await ask<{ token: string }>(server, '/api/sign-in', { json: { name, password } });
  if (print) return token;
  const file = keepToken(environment, server.url, token);
  return `You are signed in at ${server.url}. The token is kept in ${file}.`;
}
