import { describe, expect, it } from 'vitest';
import { wallLook } from './wall-look';

describe('how a screen in the room looks', () => {
  it('is plain to begin with, and leaves no space', () => {
    expect(wallLook('', null)).toEqual({ signer: 'none', plain: false });
    expect(wallLook('?signer=middle&source=yes', 'up')).toEqual({ signer: 'none', plain: false });
  });

  it('leaves space where somebody at the screen chose it, until its address says another', () => {
    expect(wallLook('', 'left').signer).toBe('left');
    expect(wallLook('?signer=right', 'left').signer).toBe('right');
    expect(wallLook('?signer=none', 'left').signer).toBe('none');
  });

  it('has nothing round it for a video tool', () => {
    expect(wallLook('?source=1', null).plain).toBe(true);
  });
});
