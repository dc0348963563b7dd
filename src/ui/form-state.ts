import { createContext, useContext } from 'hono/jsx';

/** What a person typed, by the name of the field, exactly as it arrived. */
export type Typed = Readonly<Record<string, string | string[] | undefined>>;

interface State {
  /** Present when the form came back; then what is missing in it was left empty on purpose. */
  typed?: Typed;
  faults: Readonly<Record<string, string>>;
  /** Tells the fields of several forms on one page apart. */
  scope?: string;
}

/** What the fields inside a form know of it. */
export const FormState = createContext<State>({ faults: {} });

/** The id of the control of that name, so that a list of faults can lead to it. */
export function useFieldId(name: string): string {
  const { scope } = useContext(FormState);
  return ['isian', scope, name].filter(Boolean).join('-').replaceAll(/[^\w-]/g, '-');
}

/** What is wrong with the field of that name. */
export function useFault(name: string): string | undefined {
  return useContext(FormState).faults[name];
}

/** The values to show: what was typed once the form came back, else what stood there. */
export function useTypedList(name: string, before: readonly string[] = []): readonly string[] {
  const { typed } = useContext(FormState);
  return typed ? [typed[name] ?? []].flat() : before;
}

/** The same for a field of one value. */
export function useTyped(name: string, before?: string | number): string {
  return useTypedList(name, before === undefined ? [] : [String(before)])[0] ?? '';
}
