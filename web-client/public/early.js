// Before the first paint: the theme and text size somebody chose, so that the page does not flash.
try {
  const chosen = JSON.parse(localStorage.getItem('cuppa.settings') || '{}');
  const page = document.documentElement;
  if (/^(light|dark|plain)$/.test(chosen.theme)) page.setAttribute('data-theme', chosen.theme);
  if (/^(22|28)$/.test(chosen.textSize)) page.setAttribute('data-text', chosen.textSize);
} catch (_) {
  // Nothing stored, or storage is shut: the usual look is right.
}
