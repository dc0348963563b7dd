import type { Child } from 'hono/jsx';
import { newId } from '../kernel/id.ts';
import { Button } from './button.tsx';

interface DeedProps {
  action: string;
  /** What is sent along; there is nothing to fill in. */
  fields: Readonly<Record<string, string>>;
  quiet?: boolean;
  children?: Child;
}

/** Something done with one tap, which can be taken back; sent twice it is still done once. */
export function Deed({ action, fields, quiet, children }: DeedProps) {
  return (
    <form method="post" action={action}>
      <input type="hidden" name="_key" value={newId()} />
      {Object.entries(fields).map(([name, value]) => <input type="hidden" name={name} value={value} />)}
      <Button quiet={quiet}>{children}</Button>
    </form>
  );
}
