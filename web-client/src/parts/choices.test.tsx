// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { Choices } from './choices';
import { Tick } from './tick';

describe('what is chosen', () => {
  it('carries a class, for phones that know no :has', () => {
    const options = [
      { value: 'tea', label: 'Tea' },
      { value: 'water', label: 'Water' },
    ];
    render(
      <>
        <Choices name="drink" legend="?" options={options} chosen="water" onChoose={() => {}} />
        <Tick ticked onTick={() => {}}>
          Hold still
        </Tick>
      </>,
      document.body,
    );
    const chosen = [...document.querySelectorAll('.choice.chosen')];
    expect(chosen.map(({ textContent }) => textContent)).toEqual(['Water', 'Hold still']);
  });
});
