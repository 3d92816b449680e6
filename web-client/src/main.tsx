import { hydrate } from 'preact';
import { PageShell } from './shell/page-shell';
import { changeSettings, loadSettings, settings } from './shell/settings';
import './styles.css';
import { viewLoaders } from './view-loaders';
import { Join } from './views/join';

function App() {
  return (
    <PageShell roundName={null}>
      <Join
        state="ready"
        refusal={null}
        language={settings.value.language}
        onLanguage={(language) => changeSettings({ language })}
        onCode={() => undefined}
      />
    </PageShell>
  );
}

loadSettings();
// Laid over the page that is already there: the field keeps what was typed into it.
hydrate(<App />, document.getElementById('page')!);
void viewLoaders.brew();
