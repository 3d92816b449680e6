import type { ComponentChildren } from 'preact';
import { Picture } from '../art/pictures';
import { t } from '../text/text';

export interface ShownGiven {
  id: string;
  text: string;
  /** First name and role, as a host wrote it. */
  owner: string | null;
  /** A date in words. */
  due: string | null;
  late: boolean;
  how: string;
  /** Empty until it is found out. */
  answer: string;
}

interface Props {
  cannotChange: readonly ShownGiven[];
  findOut: readonly ShownGiven[];
  /** What a host does with one of them. */
  below: (given: ShownGiven, list: 'cannot_change' | 'find_out') => ComponentChildren;
  /** Where something is added. */
  children?: ComponentChildren;
}

/** Honest from the start: what nobody here can change, and what somebody goes and asks. */
export function Givens({ cannotChange, findOut, below, children }: Props) {
  return (
    <>
      <section class="stack" aria-labelledby="cannot-change">
        <h2 id="cannot-change">{t('given-cannot_change')}</h2>
        {cannotChange.length === 0 && <p class="hint">{t('given-none-cannot_change')}</p>}
        <ul class="plain stack">
          {cannotChange.map((given) => (
            <li class="panel flat" key={given.id}>
              <p class="note-words" dir="auto">
                {given.text}
              </p>
              {below(given, 'cannot_change')}
            </li>
          ))}
        </ul>
      </section>
      <section class="stack" aria-labelledby="find-out">
        <h2 id="find-out">{t('given-find_out')}</h2>
        {findOut.length === 0 && <p class="hint">{t('given-none-find_out')}</p>}
        <ul class="plain stack">
          {findOut.map((given) => (
            <li class={given.answer === '' ? 'panel butter' : 'panel flat'} key={given.id}>
              <p class="note-words" dir="auto">
                {given.text}
              </p>
              <WhereItIs {...given} />
              {below(given, 'find_out')}
            </li>
          ))}
        </ul>
        {children}
      </section>
    </>
  );
}

function WhereItIs({ owner, due, late, how, answer }: ShownGiven) {
  if (answer !== '') {
    return (
      <>
        <p class="bay-state">
          <Picture of="done" />
          <span class="strong">{t('given-found-out')}</span>
        </p>
        <p dir="auto">{answer}</p>
      </>
    );
  }
  if (owner === null) return <p class="hint">{t('given-nobody')}</p>;
  return (
    <>
      <p>{t('given-owner', { owner })}</p>
      {how !== '' && <p dir="auto">{how}</p>}
      {due !== null && (
        <p class={late ? 'not-sent' : 'hint'}>
          {t(late ? 'given-late' : 'given-due', { date: due })}
        </p>
      )}
    </>
  );
}
