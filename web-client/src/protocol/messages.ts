/** Messages with the body that belongs to their kind, so that the compiler knows one from the other. */
import type {
  CommandBodies,
  CommandKind,
  EventBodies,
  EventFrame,
  EventKind,
} from './types.generated';

export type KnownEvent<Kind extends EventKind = EventKind> = {
  [K in Kind]: Omit<EventFrame, 'kind' | 'body'> & { kind: K; body: EventBodies[K] };
}[Kind];

/** An intention. `if` names the revision of the clock or item that the person saw. */
export type Command<Kind extends CommandKind = CommandKind> = {
  [K in Kind]: { kind: K; body: CommandBodies[K]; if?: number };
}[Kind];
