// Leaves this site at once: the words on the page go first, then this page's place in the browser's history.
(() => {
  'use strict';
  const link = document.getElementById('leave');
  if (!link) return;

  const leave = (event) => {
    if (event) event.preventDefault();
    document.body.replaceChildren();
    document.title = '…';
    const way = link.href;
    const exit = link.dataset.exit || way;
    if (new URL(exit, location).origin !== location.origin) {
      // The answer changes a cookie that lives one second: with it the browser keeps no copy of this page for "Back".
      fetch(way, { keepalive: true, redirect: 'manual', cache: 'no-store' }).catch(() => {});
    }
    location.replace(exit);
  };

  // Shift on its own, three times within five seconds. Shift that makes a capital or a shortcut is not counted.
  let presses = [];
  let alone = false;
  addEventListener('keydown', (event) => {
    if (event.key !== 'Shift') {
      alone = false;
      presses = [];
    } else if (!event.repeat) {
      alone = !(event.ctrlKey || event.altKey || event.metaKey || event.isComposing);
    }
  }, true);
  addEventListener('pointerdown', () => { alone = false; }, true);
  addEventListener('keyup', (event) => {
    if (event.key !== 'Shift' || !alone) return;
    alone = false;
    const now = Date.now();
    presses = presses.filter((time) => now - time < 5000).concat(now);
    if (presses.length === 3) leave();
  }, true);

  // What somebody typed must not be there for the next one who presses "Back".
  addEventListener('pagehide', () => {
    for (const form of document.forms) form.reset();
  });

  // Paper cannot be opened later.
  let opened = [];
  addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll('details:not([open])')];
    for (const details of opened) details.open = true;
  });
  addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
  });

  link.addEventListener('click', leave);
  const hint = document.getElementById('leave-hint');
  if (hint) hint.hidden = false;
})();
