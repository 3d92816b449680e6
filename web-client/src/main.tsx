import { hydrate, render } from 'preact';
import { App } from './pages/app';
import { loadSettings } from './shell/settings';
import './styles.css';

loadSettings();
const page = document.getElementById('page')!;
const isDoor = !/^\/(start|s|sessions|i|answers)(\/|$)/.test(location.pathname);
// At the door the page is there already: laid over it, the field keeps what was typed into it.
if (isDoor) hydrate(<App />, page);
else {
  page.textContent = '';
  render(<App />, page);
}
