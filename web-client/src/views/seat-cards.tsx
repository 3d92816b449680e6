import { Mug } from '../art/mug';
import type { Participant } from '../domain';
import { showCode } from '../join-code';
import { Heading } from '../shell/heading';
import '../styles/cards.css';
import { t } from '../text/text';
import { mugName } from '../text/who';
import { type QrCode, QrDrawing } from './invite';

interface SeatCardsProps {
  session: string;
  /** One a card, a sheet at a time. Null: whoever picks it up writes their mug in. */
  sheets: readonly (readonly (Participant | null)[])[];
  code: string;
  /** What people type. */
  address: string;
  qr: QrCode | null;
  onPrint: () => void;
  onBack: () => void;
}

const slipsOnASheet = 4;
const linesOnASlip = 8;

/** For the table: a card for each seat, and slips to write on. Paper is as good as a phone. */
export function SeatCards(props: SeatCardsProps) {
  return (
    <>
      <div class="cards-desk stack">
        <Heading what={t('cards-title')} session={props.session} />
        <p>{t('cards-hint')}</p>
        <p>{t('cards-slips-hint')}</p>
        <div class="buttons">
          <button type="button" class="button main" onClick={props.onPrint}>
            {t('cards-print')}
          </button>
          <button type="button" class="button" onClick={props.onBack}>
            {t('cards-back')}
          </button>
        </div>
      </div>
      {props.sheets.map((cards, nth) => (
        <ul class="sheet" key={nth}>
          {cards.map((person, place) => (
            <SeatCard key={place} {...props} person={person} />
          ))}
        </ul>
      ))}
      <ul class="sheet">
        {Array.from({ length: slipsOnASheet }, (_, nth) => (
          <Slip key={nth} />
        ))}
      </ul>
    </>
  );
}

function SeatCard({ person, code, address, qr }: SeatCardsProps & { person: Participant | null }) {
  return (
    <li class="seat-card">
      <div class="seat-card-words">
        {person === null ? (
          <>
            <p>{t('join-title')}</p>
            <p class="strong">{t('cards-mug-blank')}</p>
          </>
        ) : (
          <>
            <Mug mug={person.mug} />
            <p class="strong">{mugName(person.mug)}</p>
            {person.name !== null && (
              <p>
                <bdi>{person.name}</bdi>
              </p>
            )}
          </>
        )}
        <p class="hint">{t('invite-code')}</p>
        <p class="digits">{showCode(code)}</p>
        <p>
          <bdi dir="ltr">{address}</bdi>
        </p>
      </div>
      {qr !== null && <QrDrawing qr={qr} label={t('invite-qr')} />}
    </li>
  );
}

function Slip() {
  return (
    <li class="slip">
      <p class="strong">{t('slip-title')}</p>
      {Array.from({ length: linesOnASlip }, (_, nth) => (
        <div class="slip-line" key={nth} />
      ))}
      <p class="slip-names">
        <span>
          <span class="slip-box" />
          {t('slip-no-name')}
        </span>
        <span>
          <span class="slip-box" />
          {t('slip-name')}
        </span>
      </p>
    </li>
  );
}
