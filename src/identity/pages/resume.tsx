import type { Language } from '../../platform/i18n/messages.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import type { Frame } from '../../ui/frame.ts';
import { PlainPage } from '../../ui/page.tsx';
import { identityWords } from '../messages.ts';
import type { Kept } from './kept.ts';

/** After signing in: what was typed before, ready to be sent as it was, with its own key. */
export function Resume({ kept, frame, language }: { kept: Kept; frame: Frame; language: Language }) {
  const say = identityWords(language).resume;
  const fields = Object.entries(kept.typed).flatMap(([name, value]) => [value].flat().map((each) => [name, each]));
  const shown = fields.filter(([name = '', value = '']) => !name.startsWith('_') && value.length > 0 && !isCode(value));
  return (
    <PlainPage frame={frame} title={say.title} narrow passage>
      <h1>{say.title}</h1>
      <p>{say.intro}</p>
      {shown.map(([, value]) => <blockquote class="kept">{value}</blockquote>)}
      <form method="post" action={kept.action}>
        {fields.map(([name, value]) => <input type="hidden" name={name} value={value} />)}
        <div class="actions">
          <Button>{say.submit}</Button>
          <ButtonLink href={kept.action} quiet>{say.again}</ButtonLink>
        </div>
      </form>
    </PlainPage>
  );
}

/** Identifiers of other records say nothing to a reader. */
function isCode(value: string): boolean {
  return /^[0-9a-f-]{36}$/.test(value);
}
