import '../text/after-words';
import { t } from '../text/text';
import { whoName } from '../text/who';
import { Concerns } from '../views/concerns';
import type { PageNeeds } from './needs';
import { refusalWords } from './refusal-words';
import { dateWords, personCalled } from './seen';
import { useConcerns } from './use-concerns';

type Needs = Pick<PageNeeds, 'store' | 'view' | 'api' | 'device'>;

/** For whoever reads first: what was written down of concerns. In no event, and in no report. */
export function ConcernsPart(needs: Needs) {
  const { view } = needs;
  const writing = useConcerns(needs);
  const { told, refused } = writing;
  const nameOf = (id: string) => {
    const person = personCalled(view, id);
    return person === null ? t('concern-by-nobody') : whoName(person, []);
  };
  return (
    <Concerns
      {...writing}
      concerns={
        told?.concerns.map(({ id, by, mine, at, text }) => {
          const [day = '', time = ''] = at.split('T');
          const from = t('concern-from', { who: nameOf(by), day: dateWords(day), time });
          return { id, text, from, isMine: mine };
        }) ?? null
      }
      keptUntil={told === null ? '' : dateWords(told.kept_until)}
      refusal={refused === null ? null : refusalWords(refused)}
    />
  );
}
