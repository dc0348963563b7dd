/**
 * Makes every page a little nicer; nothing depends on it. Forms are sent once, long writing survives a
 * closed browser, and a form that came back shows first what to mend. Words come from the page.
 */
const KEPT = 'rembug:';
const SENT = 'rembug-sent';
/** After this many milliseconds a form that seems stuck may be sent again; the key keeps it one deed. */
const PATIENCE = 10_000;

const forms = [...document.forms];
const place = (form: HTMLFormElement) => `${KEPT}${location.pathname}#${form.getAttribute('action')}`;

const quietly = (deed: () => void) => {
  try {
    deed();
  } catch {
    // No storage on this device: then nothing is kept, and everything else goes on.
  }
};

function sendOnce(form: HTMLFormElement): void {
  form.addEventListener('submit', (event) => {
    if (form.dataset.sending !== undefined) return event.preventDefault();
    setTimeout(() => hold(form, event.submitter));
    setTimeout(() => release(form), PATIENCE);
  });
}

function hold(form: HTMLFormElement, button: HTMLElement | null): void {
  form.dataset.sending = '';
  button?.setAttribute('aria-disabled', 'true');
  button?.setAttribute('title', document.body.dataset.sending ?? '');
}

function release(form: HTMLFormElement): void {
  delete form.dataset.sending;
  form.querySelector('[aria-disabled]')?.removeAttribute('aria-disabled');
}

/** The fields whose writing is worth keeping: never passwords, files, or what the page itself put there. */
function writing(form: HTMLFormElement): (HTMLInputElement | HTMLTextAreaElement)[] {
  return [...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    'textarea, input:is([type=text], [type=date], [type=search], [type=url])',
  )];
}

function keepDraft(form: HTMLFormElement): void {
  const kept = localStorage.getItem(place(form));
  if (kept && form.dataset.refused === undefined) restore(form, JSON.parse(kept) as Record<string, string>);
  form.addEventListener('input', () => quietly(() => {
    const draft = Object.fromEntries(writing(form).map((field) => [field.name, field.value]));
    localStorage.setItem(place(form), JSON.stringify(draft));
  }));
  form.addEventListener('submit', () => quietly(() => sessionStorage.setItem(SENT, place(form))));
}

function restore(form: HTMLFormElement, draft: Record<string, string>): void {
  const changed = writing(form).filter((field) => draft[field.name] && draft[field.name] !== field.value);
  if (changed.length === 0) return;
  const before = changed.map((field) => field.value);
  changed.forEach((field) => { field.value = draft[field.name] ?? ''; });
  const discard = Object.assign(document.createElement('button'), {
    type: 'button', className: 'btn btn-outline btn-primary', textContent: form.dataset.draftDiscard,
  });
  const message = Object.assign(document.createElement('p'), {
    className: 'draft', textContent: form.dataset.draft,
  });
  message.setAttribute('role', 'status');
  discard.onclick = () => {
    changed.forEach((field, at) => { field.value = before[at] ?? ''; });
    localStorage.removeItem(place(form));
    message.remove();
  };
  message.append(' ', discard);
  form.prepend(message);
}

/** What was sent and arrived needs no keeping: the page says so, or it is no longer the page of the form. */
function forgetArrived(): void {
  const sent = sessionStorage.getItem(SENT);
  if (!sent || document.body.dataset.passage !== undefined) return;
  const back = sent.startsWith(`${KEPT}${location.pathname}#`) && !document.querySelector('[data-done]');
  sessionStorage.removeItem(SENT);
  if (!back) localStorage.removeItem(sent);
}

function forgetAll(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith(KEPT)) localStorage.removeItem(key);
}

quietly(forgetArrived);
for (const form of forms) {
  if (form.method === 'post') sendOnce(form);
  if (form.dataset.draft !== undefined) quietly(() => keepDraft(form));
  if (form.dataset.leaves !== undefined) form.addEventListener('submit', () => quietly(forgetAll));
}
addEventListener('pageshow', (event) => event.persisted && forms.forEach(release));
document.querySelector<HTMLElement>('[role=alert]')?.focus();

export {};
