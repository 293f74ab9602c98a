/**
 * What the page does beyond its style sheet: steps from change to change and tells where it is. It reads the page and
 * adds nothing to it but its own two buttons; without it the report is complete.
 */
export const SCRIPT = `
'use strict';
(() => {
  const rows = () =>
    [...document.querySelectorAll('.collation .row.changed[id], .collation .row.found[id]')].filter(
      (row) => row.offsetParent !== null,
    );
  const steps = document.getElementById('steps');
  const tools = document.getElementById('tools');
  const table = document.querySelector('.collation');
  if (!steps || !tools || !table) return;
  const told = document.createElement('span');
  told.className = 'pick num';
  told.setAttribute('role', 'status');
  let here = null;
  const go = (by) => {
    const list = rows();
    if (list.length === 0) {
      told.textContent = 'No changes shown';
      return;
    }
    const top = tools.getBoundingClientRect().bottom + 60;
    let at = list.indexOf(here);
    if (at < 0) {
      const below = list.findIndex((row) => row.getBoundingClientRect().bottom > top);
      at = by > 0 ? (below < 0 ? list.length - 1 : below) : Math.max(0, (below < 0 ? list.length : below) - 1);
    } else at = (at + by + list.length) % list.length;
    if (here) here.classList.remove('here');
    here = list[at];
    here.classList.add('here');
    const smooth = !matchMedia('(prefers-reduced-motion: reduce)').matches;
    here.scrollIntoView({ block: 'center', behavior: smooth ? 'smooth' : 'auto' });
    here.querySelector('th a').focus({ preventScroll: true });
    told.textContent = at + 1 + ' of ' + list.length;
  };
  const button = (label, by, keys) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = 'step';
    made.textContent = label;
    made.title = label + ' (' + keys + ')';
    made.setAttribute('aria-keyshortcuts', keys);
    made.addEventListener('click', () => go(by));
    return made;
  };
  steps.append(
    button('Previous change', -1, 'Alt+ArrowUp'),
    ' ',
    button('Next change', 1, 'Alt+ArrowDown'),
    ' ',
    told,
  );
  addEventListener('keydown', (event) => {
    if (!event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    go(event.key === 'ArrowDown' ? 1 : -1);
  });
  const fit = () => {
    const sticky = getComputedStyle(tools).position === 'sticky';
    for (const head of table.tHead.rows[0].cells) head.style.top = sticky ? tools.offsetHeight + 'px' : '';
    for (const row of table.querySelectorAll('.row[id], .para')) {
      row.style.scrollMarginTop = (sticky ? tools.offsetHeight : 0) + table.tHead.offsetHeight + 12 + 'px';
    }
  };
  fit();
  addEventListener('resize', fit);
  const opened = (hash) => {
    const target = hash.length > 1 ? document.getElementById(hash.slice(1)) : null;
    for (let part = target && target.closest('details'); part; part = part.parentElement.closest('details')) {
      part.open = true;
    }
  };
  addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    if (link) opened(link.getAttribute('href'));
  });
  addEventListener('beforeprint', () => {
    for (const part of document.querySelectorAll('details:not([open])')) part.open = true;
  });
})();
`;
