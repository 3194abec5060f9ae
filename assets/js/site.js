'use strict';

// Opened from disk there is no server to turn a folder into its page.
if (location.protocol === 'file:') {
  for (const link of document.links) {
    if (link.protocol === 'file:' && link.pathname.endsWith('/')) {
      link.pathname += 'index.html';
    }
  }
  // Nor can a module be loaded, so nothing is coming that the lists would have to wait for.
  for (const waiting of document.querySelectorAll('.coming')) {
    waiting.classList.add('unmoved');
  }
  for (const form of document.forms) {
    form.action = new URL('index.html', form.action).href;
  }
}

const button = document.getElementById('print');
if (button) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}

// On paper nothing can be opened.
addEventListener('beforeprint', () => {
  for (const details of document.querySelectorAll('details')) {
    details.open = true;
  }
});
