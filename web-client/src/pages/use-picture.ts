/** One picture, fetched with the device's key. */
import { useEffect, useState } from 'preact/hooks';
import type { Pictures } from './pictures-over-http';

interface ShownPicture {
  /** Null: not here yet; '': it never came. */
  address: string | null;
  again: () => void;
}

export function usePicture(pictures: Pictures, id: string): ShownPicture {
  const [address, setAddress] = useState<string | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isOver = false;
    setAddress(null);
    void pictures.address(id).then((answer) => {
      if (!isOver) setAddress(answer.ok ? answer.value : '');
    });
    return () => {
      isOver = true;
    };
  }, [id, tries]);
  return { address, again: () => setTries(tries + 1) };
}
