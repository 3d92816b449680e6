/** How this one screen is set up: by its address, or by whoever stands at it. */
import { useEffect, useState } from 'preact/hooks';
import { keepIn } from '../storage';
import { type Signer, signers } from '../views/room-screen';

interface WallLook {
  signer: Signer;
  /** For a video tool that shows the page beside a call: nothing but what the room is to see. */
  plain: boolean;
}

/** ?signer=left&source=1. The address comes before what was chosen here another day. */
export function wallLook(search: string, kept: string | null): WallLook {
  const asked = new URLSearchParams(search);
  const named = (name: string | null) => signers.find((one) => one === name);
  return {
    signer: named(asked.get('signer')) ?? named(kept) ?? 'none',
    plain: asked.get('source') === '1',
  };
}

const storedAs = 'cuppa.wall.signer';

export function useWallLook(): WallLook & { chooseSigner: (signer: Signer) => void } {
  const [keep] = useState(() => keepIn(() => localStorage));
  const [look, setLook] = useState(() => wallLook(location.search, keep.read(storedAs)));
  const chooseSigner = (signer: Signer) => {
    keep.write(storedAs, signer);
    setLook({ ...look, signer });
    history.replaceState(null, '', withoutSigner(location.pathname, location.search));
  };
  return { ...look, chooseSigner };
}

function withoutSigner(path: string, search: string): string {
  const asked = new URLSearchParams(search);
  asked.delete('signer');
  const rest = asked.toString();
  return rest === '' ? path : `${path}?${rest}`;
}

const shownMs = 5_000;

/** Nothing to press stands on a wall, until somebody at the screen moves a mouse or presses a key. */
export function useSomebodyAtScreen(): boolean {
  const [there, setThere] = useState(false);
  useEffect(() => {
    let gone: ReturnType<typeof setTimeout> | undefined;
    const moved = () => {
      setThere(true);
      clearTimeout(gone);
      gone = setTimeout(() => setThere(false), shownMs);
    };
    const signs = ['pointermove', 'pointerdown', 'keydown'] as const;
    for (const sign of signs) window.addEventListener(sign, moved);
    return () => {
      clearTimeout(gone);
      for (const sign of signs) window.removeEventListener(sign, moved);
    };
  }, []);
  return there;
}
