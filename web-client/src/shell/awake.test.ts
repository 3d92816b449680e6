import { describe, expect, it } from 'vitest';
import { Awake } from './awake';

function phone({ refuses = false } = {}) {
  const lit = { visible: true, held: 0, asked: 0 };
  const awake = new Awake({
    lock: async () => {
      lit.asked += 1;
      if (refuses) throw new Error('low battery');
      lit.held += 1;
      return {
        release: async () => {
          lit.held -= 1;
        },
      };
    },
    isVisible: () => lit.visible,
  });
  return { lit, awake };
}

const settle = async () => {
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
};

describe('a screen that stays lit', () => {
  it('is asked for once, and let go of when it is over', async () => {
    const { lit, awake } = phone();
    awake.want(true);
    awake.want(true);
    await settle();
    expect(lit).toMatchObject({ asked: 1, held: 1 });
    awake.want(false);
    await settle();
    expect(lit.held).toBe(0);
  });

  it('is asked for again when the page is seen again', async () => {
    const { lit, awake } = phone();
    awake.want(true);
    await settle();
    lit.visible = false;
    awake.looked();
    lit.visible = true;
    awake.looked();
    await settle();
    expect(lit.asked).toBe(2);
  });

  it('is not held on to by an answer that came too late', async () => {
    const { lit, awake } = phone();
    awake.want(true);
    awake.want(false);
    await settle();
    expect(lit.held).toBe(0);
  });

  it('may be refused, or be missing altogether', async () => {
    const { lit, awake } = phone({ refuses: true });
    awake.want(true);
    await settle();
    expect(lit.held).toBe(0);
    const plain = new Awake({ lock: null, isVisible: () => true });
    expect(() => plain.want(true)).not.toThrow();
  });
});
