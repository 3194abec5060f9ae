// One connection for all open pages of the preview, because browsers allow only six to a server.
'use strict';
const pages = new Set();
const events = new EventSource('/__preview/events');
let last;

events.onmessage = (event) => {
  last = event.data;
  for (const page of pages) page.postMessage(last);
};

// The next preview is another one: what this one said last would make its pages reload for ever.
events.onerror = () => {
  last = undefined;
};

self.onconnect = (event) => {
  pages.add(event.ports[0]);
  if (last) event.ports[0].postMessage(last);
};
