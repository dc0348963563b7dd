import { Hono } from 'hono';
import type { Accounts } from '../../identity/index.ts';
import type { Command } from '../../platform/command/command.ts';
import type { Platform } from '../../platform/platform.ts';
import type { PageEnv } from '../../ui/frame-of.ts';
import { commandDoors } from './commands.ts';
import { importDoors } from './imports.ts';
import { openApi } from './openapi.ts';
import { operatorDoors } from './operator.ts';
import { readDoors } from './reads.ts';
import { signInDoor } from './sign-in.ts';

interface Inside {
  platform: Platform;
  accounts: Accounts;
  commands: readonly Command[];
  clientIpHeader?: string;
}

/** Every door for machines, below `/api`. */
export function apiDoors({ platform, accounts, commands, clientIpHeader }: Inside): Hono<PageEnv> {
  const app = new Hono<PageEnv>();
  app.get('/api/openapi.json', (c) => c.json(openApi(commands)));
  app.route('/', signInDoor(accounts, clientIpHeader));
  app.route('/', operatorDoors(platform));
  app.route('/', commandDoors(platform, commands));
  app.route('/', importDoors(platform));
  app.route('/', readDoors());
  return app;
}
