import { useLanguage } from '../../ui/language.tsx';
import { pageWords } from '../page-messages.ts';

interface RevealedLinkProps {
  name: string;
  /** Absent when the same form was sent again: what is shown once is not shown twice. */
  token?: string;
  publicUrl: string;
}

/** A sign-in link, shown this once, to be copied and handed over. */
export function RevealedLink({ name, token, publicUrl }: RevealedLinkProps) {
  const say = pageWords(useLanguage()).invitation;
  return (
    <>
      <h1>{say.title}</h1>
      {token
        ? (
          <>
            <p>{say.intro(name)}</p>
            <div class="field">
              <label class="field-label" for="tautan">{say.label}</label>
              <textarea class="textarea" id="tautan" rows={3} readonly>{`${publicUrl}/tautan/${token}`}</textarea>
            </div>
          </>
        )
        : <p>{say.shownBefore}</p>}
    </>
  );
}
