import { isBlank } from '../blank';
import { Fold } from '../parts/fold';
import { t } from '../text/text';
import { LocalContact } from '../views/local-contact';
import { useKeptWords } from './kept-words';
import { isToCheck, localSupport } from './local-support';
import type { DeskNeeds } from './needs';

/** For hosts: who to call here. From the session before of a series it is asked about anew. */
export function LocalContactPart({ store, view }: Pick<DeskNeeds, 'store' | 'view'>) {
  const writing = useKeptWords(store, 'local_contact');
  const asks = isToCheck(view);
  const { text } = view.local_contact;
  const send = (words: string) =>
    void writing.send({ kind: 'write_local_contact', body: { text: words } });
  return (
    <Fold words={t('local-contact')} open={asks || writing.draft !== ''}>
      <LocalContact
        {...writing}
        shown={localSupport(view)}
        isToCheck={asks}
        onSave={() => {
          if (!isBlank(writing.draft)) send(writing.draft.trim());
        }}
        onChecked={text === '' ? null : () => send(text)}
      />
    </Fold>
  );
}
