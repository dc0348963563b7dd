import { dayIn } from '../../kernel/calendar.ts';
import type { Day, Zone } from '../../kernel/calendar.ts';
import type { Actor } from '../access/actor.ts';
import type { Command } from '../command/command.ts';
import { run } from '../command/run.ts';
import type { Receipt } from '../command/call.ts';
import { inScope } from '../database/scope.ts';
import type { Tx } from '../database/scope.ts';
import type { Language } from '../i18n/messages.ts';
import type { Platform } from '../platform.ts';
import { Problem, notFound } from '../problem/problem.ts';

export interface Workspace {
  id: string;
  slug: string;
  name: string;
  regionCodes: string[];
}

export interface Account {
  id: string;
  name: string;
  operator: boolean;
}

/** Who came, where to and in which language, as far as the request tells. */
export interface Visitor {
  language: Language;
  /** Path and query of the request. */
  path: string;
  account?: Account;
  workspace?: Workspace;
  /** The roles this account holds today in the workspace; the first is the one acted in. */
  roles: Actor[];
}

/**
 * One request of one reader: what pages and doors see of the platform. All reading and writing goes
 * through it, so that everything is bound to the reader's workspace and audience.
 */
export class Visit {
  readonly visitor: Visitor;
  readonly now: Date;
  readonly today: Day;
  /** In which moments are told. */
  readonly zone: Zone;
  readonly #platform: Platform;

  constructor(platform: Platform, visitor: Visitor) {
    this.#platform = platform;
    this.visitor = visitor;
    this.now = platform.now();
    this.zone = platform.zone;
    this.today = dayIn(this.now, platform.zone);
  }

  get language(): Language {
    return this.visitor.language;
  }

  /** The person's role in this workspace; undefined for the public and for members of other workspaces. */
  get actor(): Actor | undefined {
    return this.visitor.roles[0];
  }

  /** @throws Problem `not-found` outside a workspace */
  get workspace(): Workspace {
    if (!this.visitor.workspace) throw notFound();
    return this.visitor.workspace;
  }

  /** Whether the reader belongs to the workspace and so may see personal data of its members. */
  get isMember(): boolean {
    return this.actor !== undefined && this.actor.role !== 'operator';
  }

  /** Whether the reader's role allows the command at all; decides which buttons a page shows. */
  may(command: Command): boolean {
    return this.actor !== undefined && command.may(this.actor);
  }

  /** @throws Problem `not-signed-in` without an account, `not-allowed` for who does not belong to the workspace */
  mustBeMember(): void {
    if (!this.visitor.account) throw new Problem('not-signed-in');
    if (!this.isMember) throw new Problem('not-allowed');
  }

  /** @throws Problem `not-signed-in` without an account, `not-allowed` in a role that may not give the command */
  mustBeAllowed(command: Command): void {
    if (!this.visitor.account) throw new Problem('not-signed-in');
    if (!this.may(command)) throw new Problem('not-allowed');
  }

  /** Address of a page in this workspace: `at('masalah', id)` → `/kota-pekalongan/masalah/…`. */
  at(...segments: string[]): string {
    return ['', this.workspace.slug, ...segments].join('/');
  }

  /** Reads in one transaction, bound to what this reader may see. */
  read<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const workspaceId = this.visitor.workspace?.id;
    return inScope(this.#platform.database, { workspaceId, audience: this.isMember ? 'member' : 'public' }, work);
  }

  /** @throws Problem `not-signed-in` without an account, `not-allowed` without a role here */
  run(command: Command, input: Record<string, unknown>, key: string): Promise<Receipt> {
    if (!this.visitor.account) throw new Problem('not-signed-in');
    if (!this.actor) throw new Problem('not-allowed');
    return run(this.#platform, command, { workspaceId: this.workspace.id, actor: this.actor, key, input });
  }
}
