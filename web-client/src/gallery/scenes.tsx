import type { ComponentChildren } from 'preact';
import { PageShell, type ShellProps } from '../shell/page-shell';
import { session } from './words';

/** One page of the gallery: a view in one state. `room` scenes are drawn at the wall's size too. */
export interface Scene {
  name: string;
  room?: boolean;
  /** Opened by its address, such as #settings. */
  open?: string;
  /** Given a language of its own to be seen in. */
  easy?: boolean;
  draw: () => ComponentChildren;
}

type Frame = Partial<Omit<ShellProps, 'children'>>;

export function inShell(view: ComponentChildren, frame: Frame = {}) {
  return (
    <PageShell roundName={session} {...frame}>
      {view}
    </PageShell>
  );
}
