import { defineConfig } from 'vite';

// The gallery is for whoever draws the views. It is built apart, so that none of it can ship.
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2020',
    outDir: '.gallery/site',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: 'gallery.html' },
  },
});
