import { startServer } from '../support/server.ts';

/** Lets a server make the demonstration once; every worker begins with a copy of its data. */
export default async function makeTemplate() {
  const server = await startServer();
  await server.stop();
  process.env['REMBUG_TEMPLATE'] = server.dataDir;
}
