// Added to each page by the preview, never published. Hears what came of each bake: reloads if the site is no longer
// the one this page was taken from, and lists the findings if the last bake failed.
(() => {
  'use strict';
  const edition = document.currentScript.previousSibling.data;
  let overlay, shown, dismissed;

  function hear(event) {
    const news = JSON.parse(event.data);
    if (news.edition !== edition) location.reload();
    else if (news.whole) hide();
    else if (event.data !== dismissed && event.data !== shown) show(news.findings, event.data);
  }

  function listen() {
    const worker = new SharedWorker('/__preview/worker.js');
    worker.port.onmessage = hear;
    worker.onerror = () => {
      // not allowed by the page's policy, so this page listens alone
      new EventSource('/__preview/events').onmessage = hear;
    };
  }

  // Findings come from files that anybody may have written: they are text, never HTML.
  function element(name, text, ...children) {
    const made = document.createElement(name);
    if (text) made.textContent = text;
    made.append(...children);
    return made;
  }

  function show(findings, data) {
    hide();
    shown = data;
    const headline = findings.length
      ? 'Not baked. This is still the last good page.'
      : 'The bake broke off; the terminal says more. This is still the last good page.';
    const close = element('button', 'Close (Esc)');
    close.type = 'button';
    close.onclick = dismiss;
    const list = element('ul', '', ...findings.map(row));
    list.tabIndex = 0;
    overlay = element('div', '', element('p', headline), close, list);
    overlay.id = 'preview-findings';
    overlay.lang = 'en';
    overlay.dir = 'ltr';
    overlay.setAttribute('role', 'alert');
    document.body.append(overlay);
  }

  function row(finding) {
    const rule = element('small', `${finding.level} ${finding.rule}`);
    const row = element('li', '', element('code', finding.place), ' ', rule, element('div', finding.message));
    if (finding.hint) row.append(element('div', `→ ${finding.hint}`));
    row.className = finding.level;
    return row;
  }

  function hide() {
    overlay?.remove();
    overlay = shown = undefined;
  }

  function dismiss() {
    dismissed = shown;
    hide();
  }

  document.addEventListener('keydown', (event) => {
    if (overlay && event.key === 'Escape') dismiss();
  });

  const style = element('link');
  style.rel = 'stylesheet';
  style.href = '/__preview/overlay.css';
  document.head.append(style);
  listen();
})();
