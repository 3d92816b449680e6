/** What this device holds of its session, as signals. Changed by what arrives, read by views. */
import { batch, computed, signal } from '@preact/signals';
import { type HeldCaption, withCaption } from '../captions/caption-lines';
import type { LineState } from '../connection/line';
import { knownEvent } from '../protocol/read-frame';
import type {
  Caption,
  EphemeralFrame,
  EventFrame,
  Participant,
  PresenceFrame,
  View,
  WelcomeFrame,
} from '../protocol/types.generated';
import { applyEvent } from '../session';
import { findParticipant } from '../session/look-ups';
import { type Levels, levelsAfter } from './levels';

export type Role = Participant['role'] | 'screen';

export class Held {
  readonly view = signal<View | null>(null);
  readonly me = signal<string | null>(null);
  readonly here = signal<ReadonlySet<string>>(new Set());
  readonly levels = signal<Levels>({});
  readonly captions = signal<readonly HeldCaption[]>([]);
  readonly connection = signal<LineState>({ state: 'connecting' });
  readonly outdated = signal(false);
  private readonly welcomedAs = signal<Role>('participant');

  readonly card = computed(() => {
    const view = this.view.value;
    return view === null ? undefined : findParticipant(view, this.me.value);
  });
  /** A card may be given another role while it is held. */
  readonly role = computed<Role>(() => this.card.value?.role ?? this.welcomedAs.value);
  readonly atTheDoor = computed(() => {
    const knocks = this.view.value?.door ?? [];
    return this.card.value === undefined && knocks.some(({ who }) => who === this.me.value);
  });
  readonly dimmed = computed(
    () => this.view.value !== null && this.connection.value.state !== 'live',
  );

  /** How long notes without a name wait for company; 0: not at all; null: none are taken from here. */
  readonly noNameWindowMs = computed(() => {
    const view = this.view.value;
    const taken =
      view !== null &&
      this.card.value !== undefined &&
      view.status !== 'closed' &&
      view.settings.no_name !== 'off';
    return taken ? view.settings.no_name_window_seconds * 1000 : null;
  });

  isLive(): boolean {
    return this.connection.peek().state === 'live';
  }

  welcome({ me, role }: WelcomeFrame): void {
    this.me.value = me;
    this.welcomedAs.value = role;
  }

  snapshot(view: View): void {
    batch(() => {
      this.view.value = view;
      this.levels.value = {};
    });
  }

  events(events: readonly EventFrame[]): void {
    batch(() => {
      for (const event of events) this.take(event);
    });
  }

  presence({ here }: PresenceFrame): void {
    const known = [...this.here.value].filter((who) => here[who] !== false);
    const come = Object.keys(here).filter((who) => here[who]);
    this.here.value = new Set([...known, ...come]);
  }

  ephemeral({ body }: EphemeralFrame): void {
    const { [body.scope]: _before, ...others } = this.levels.value;
    const { scope, quarters } = body;
    this.levels.value = quarters === null ? others : { ...others, [scope]: quarters };
  }

  /** As a frame or out of an event, shown or kept: it is the same line. */
  caption(caption: Caption, at: number): void {
    this.captions.value = withCaption(this.captions.value, { ...caption, at });
  }

  private take(event: EventFrame): void {
    const known = knownEvent(event);
    const before = this.view.value;
    if (known === null) this.outdated.value = true;
    if (known === null || before === null) return;
    const after = applyEvent(before, known, this.me.value);
    this.view.value = after;
    if (known.kind === 'caption_added') this.caption(known.body.caption, known.at);
    this.levels.value = levelsAfter(this.levels.value, before, after);
  }
}
