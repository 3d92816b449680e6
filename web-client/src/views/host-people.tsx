import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Participant, Way } from '../domain';
import { Problem } from '../parts/problem';
import { SureButton } from '../parts/sure-button';
import { WhoLine } from '../parts/who-line';
import { Heading } from '../shell/heading';
import { t } from '../text/text';
import { whoName } from '../text/who';

export interface HostPerson {
  person: Participant;
  role: 'participant' | 'cohost' | 'host';
  /** In words; null in one circle. */
  table: string | null;
  way: Way;
  keeper: 'no' | 'asked' | 'yes';
  noteTaker: 'no' | 'asked' | 'yes';
  /** Sits at a table with a device of their own: can be asked to be either. */
  mayBeAsked: boolean;
  /** Waits for a turn while nobody is having one. */
  mayStart: boolean;
  isMe: boolean;
  /** Has no device: whose device acts for them, by name. */
  caredBy: string | null;
  /** What they told the hosts alone. */
  need: string | null;
}

export interface HostPeopleProps {
  session: string;
  people: readonly HostPerson[];
  refusal: string | null;
  onRename: (id: string, name: string) => void;
  onCohost: (id: string, cohost: boolean) => void;
  onAskKeeper: (id: string) => void;
  onAskNoteTaker: (id: string) => void;
  onStart: (id: string) => void;
  onRemove: (id: string) => void;
  /** Somebody without a device, whom this person looks after. */
  onAddSeat: (id: string) => void;
  onBack: () => void;
  /** Those whom the host looks after. */
  children?: ComponentChildren;
}

/** Who is in. What can be done for one of them opens beneath their name, one at a time. */
export function HostPeople(props: HostPeopleProps) {
  const [openId, setOpenId] = useState<string | null>(null);
  const everyone = props.people.map(({ person }) => person);
  return (
    <>
      <Heading what={t('people-title')} session={props.session} />
      {props.refusal !== null && <Problem words={props.refusal} />}
      <ul class="plain stack">
        {props.people.map((one) => {
          const who = whoName(one.person, everyone);
          const open = openId === one.person.id;
          return (
            <li class="panel flat" key={one.person.id}>
              <WhoLine person={one.person} everyone={everyone}>
                <span class="hint"> {stateWords(one)}</span>
              </WhoLine>
              {one.need !== null && (
                <p class="need-told">
                  {t('they-told-you')} <bdi>{one.need}</bdi>
                </p>
              )}
              <button
                type="button"
                class="button quiet"
                aria-expanded={open}
                onClick={() => setOpenId(open ? null : one.person.id)}
              >
                {t('people-change')}
                <span class="for-ears">: {who}</span>
              </button>
              {open && <Change {...props} one={one} who={who} />}
            </li>
          );
        })}
      </ul>
      {props.children}
      <button type="button" class="button" onClick={props.onBack}>
        {t('back-to-desk')}
      </button>
    </>
  );
}

function stateWords(shown: HostPerson): string {
  const { person, role, table, way, keeper, noteTaker, isMe, caredBy } = shown;
  const words = [
    isMe ? t('people-me') : '',
    role === 'participant' ? '' : t(`role-${role}`),
    keeper === 'no' ? '' : t(`people-keeper-${keeper}`),
    noteTaker === 'no' ? '' : t(`people-note-taker-${noteTaker}`),
    table ?? '',
    person.place === null ? '' : t(`place-${person.place}`),
    way === 'take_turns' ? '' : t(`people-way-${way}`),
    caredBy === null ? '' : t('people-cared-by', { who: caredBy }),
    person.state === 'stepped_away' ? t('people-away') : '',
  ];
  return words.filter((word) => word !== '').join(', ');
}

function Change(props: HostPeopleProps & { one: HostPerson; who: string }) {
  const { one, who } = props;
  const { id } = one.person;
  const [name, setName] = useState(one.person.name ?? '');
  const rename = (event: Event) => {
    event.preventDefault();
    props.onRename(id, name.trim());
  };
  return (
    <div class="stack">
      <form class="stack" onSubmit={rename}>
        <div class="field">
          <label class="label" for={`name-${id}`}>
            {t('people-name')}
          </label>
          <p class="hint" id={`name-${id}-hint`}>
            {t('people-name-hint')}
          </p>
          <input
            id={`name-${id}`}
            class="box"
            dir="auto"
            autocomplete="off"
            aria-describedby={`name-${id}-hint`}
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </div>
        <button type="submit" class="button">
          {t('people-rename')}
        </button>
      </form>
      <div class="buttons">
        {one.mayStart && (
          <button type="button" class="button" onClick={() => props.onStart(id)}>
            {t('people-start')}
          </button>
        )}
        {one.keeper === 'no' && one.mayBeAsked && (
          <button type="button" class="button" onClick={() => props.onAskKeeper(id)}>
            {t('people-ask-keeper')}
          </button>
        )}
        {one.noteTaker === 'no' && one.mayBeAsked && (
          <button type="button" class="button" onClick={() => props.onAskNoteTaker(id)}>
            {t('people-ask-note-taker')}
          </button>
        )}
        {one.caredBy === null && (
          <button type="button" class="button" onClick={() => props.onAddSeat(id)}>
            {t('people-add-seat')}
          </button>
        )}
        {one.role !== 'host' && one.caredBy === null && (
          <button
            type="button"
            class="button"
            onClick={() => props.onCohost(id, one.role !== 'cohost')}
          >
            {one.role === 'cohost' ? t('people-not-cohost') : t('people-cohost')}
          </button>
        )}
        {!one.isMe && (
          <SureButton
            words={one.caredBy === null ? t('people-remove') : t('care-gone')}
            sure={one.caredBy === null ? t('people-remove-sure') : t('care-gone-sure')}
            about={who}
            onSure={() => props.onRemove(id)}
          />
        )}
      </div>
      {!one.isMe && one.caredBy === null && <p class="hint">{t('people-remove-hint')}</p>}
    </div>
  );
}
