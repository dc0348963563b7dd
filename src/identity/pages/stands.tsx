import type { Child } from 'hono/jsx';
import type { Language } from '../../platform/i18n/messages.ts';
import type { Stand } from '../demonstration.ts';
import { identityWords } from '../messages.ts';

/** What the button of the operator sends instead of a person. */
export const OPERATOR_STAND = 'operator';

interface StandsProps {
  stands: readonly Stand[];
  language: Language;
  /** Hidden fields that go along. */
  children?: Child;
}

/** One-tap choices of a demonstration: one fictional person per role and workspace. */
export function Stands({ stands, language, children }: StandsProps) {
  const words = identityWords(language);
  const places = [...new Set(stands.map((stand) => stand.workspace))];
  return (
    <section class="grid gap-4" aria-labelledby="peragaan">
      <h2 id="peragaan">{words.signIn.demoTitle}</h2>
      <p>{words.signIn.demoIntro}</p>
      {places.map((place) => (
        <form class="grid gap-2" method="post" action="/masuk/peragaan">
          {children}
          <h3>{place}</h3>
          <ul class="choices">
            {stands.filter((stand) => stand.workspace === place).map((stand) => (
              <li>
                <button class="choice" name="person" value={stand.id}>
                  <span>{stand.name}<small>{words.roles[stand.role]}, {stand.organisation}</small></span>
                </button>
              </li>
            ))}
          </ul>
        </form>
      ))}
      <form class="grid gap-2" method="post" action="/masuk/peragaan">
        <h3>{words.signIn.server}</h3>
        <button class="choice" name="person" value={OPERATOR_STAND}>
          <span>{words.roles.operator}<small>{words.signIn.operatorSees}</small></span>
        </button>
      </form>
    </section>
  );
}
