// @vitest-environment happy-dom
import { readFileSync, writeFileSync } from 'node:fs';
import { hydrate, render } from 'preact';
import { expect, it } from 'vitest';
import { Api } from './api';
import { WhatHappens } from './pages/what-happens';
import { PageShell } from './shell/page-shell';
import { Join } from './views/join';

const path = 'index.html';
const start = '<div id="page">';
const end = '</div>\n    <script type="module"';

const app = (
  <PageShell roundName={null}>
    <Join state="ready" refusal={null} language="en-GB" onLanguage={() => {}} onCode={() => {}}>
      <WhatHappens api={new Api()} />
    </Join>
  </PageShell>
);

function drawn(): string {
  const page = document.createElement('div');
  render(app, page);
  // A radio's state is a property, which HTML text does not carry: it is written as an attribute.
  for (const input of page.querySelectorAll('input')) {
    if (input.checked) input.setAttribute('checked', '');
  }
  return page.innerHTML.replace(/\u00a0/g, '&nbsp;');
}

function standing(): string {
  const html = readFileSync(path, 'utf8');
  return html.slice(html.indexOf(start) + start.length, html.indexOf(end));
}

it('the page that stands before the script is the page that the script draws', () => {
  if (process.env.UPDATE_STATIC === '1') {
    const html = readFileSync(path, 'utf8');
    const before = html.slice(0, html.indexOf(start) + start.length);
    writeFileSync(path, before + drawn() + html.slice(html.indexOf(end)));
  }
  expect(standing()).toBe(drawn());
});

it('keeps what was typed before the script came, and the field itself', () => {
  const page = document.createElement('div');
  page.innerHTML = standing();
  const field = page.querySelector<HTMLInputElement>('#code')!;
  field.value = '482 9';
  hydrate(app, page);
  expect(page.querySelector('#code')).toBe(field);
  expect(field.value).toBe('482 9');
});
