import type { Child } from 'hono/jsx';

interface Look {
  /** For everything but the one main action of a page. */
  quiet?: boolean;
  children?: Child;
}

const look = (quiet?: boolean) => (quiet ? 'btn btn-outline btn-primary' : 'btn btn-primary');

interface ButtonProps extends Look {
  name?: string;
  value?: string;
  /** The form it sends, when it stands outside of it. */
  form?: string;
}

/** Sends its form. */
export function Button({ quiet, name, value, form, children }: ButtonProps) {
  return <button class={look(quiet)} name={name} value={value} form={form}>{children}</button>;
}

/** Goes somewhere, with the weight of an action. */
export function ButtonLink({ href, quiet, children }: Look & { href: string }) {
  return <a class={look(quiet)} href={href}>{children}</a>;
}
