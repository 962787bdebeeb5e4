// Back and forward return to a page as it was left: at the same height, with the same parts open. Browsers do so for pages they load; where enhanced navigation
// puts a page in, the old content is still there when they restore. Also keeps sense in what follows a link: where the focus is, and what stays in view.
(() => {
  const most = 40;
  const wide = matchMedia('(min-width: 56rem)');
  const parts = () => [...document.querySelectorAll('main details')];
  const nameOf = part => part.querySelector('summary')?.textContent.trim() ?? '';

  const read = () => { try { return JSON.parse(sessionStorage.getItem('newssearch-places')) ?? {}; } catch { return {}; } };
  const keep = places => {
    try { sessionStorage.setItem('newssearch-places', JSON.stringify(Object.fromEntries(Object.entries(places).slice(-most)))); } catch { /* no room: the page opens at its top */ }
  };

  let returning = false;
  let settling = 0;
  let followed = null;
  let path = location.pathname;
  const folded = new Map();

  const remember = () => {
    if (returning) return;
    const { [location.href]: _, ...others } = read();
    keep({ ...others, [location.href]: { y: scrollY, open: parts().map(part => part.open) } });
  };
  const restore = () => {
    const place = read()[location.href];
    if (!place) return;
    const all = parts();
    if (place.open.length === all.length) all.forEach((part, i) => { part.open = place.open[i]; });
    scrollTo(0, place.y);
  };

  // What a link was, before the page that holds it is replaced.
  const described = link => ({
    stays: link.closest('.facets') !== null && wide.matches,
    group: nameOf(link.closest('details.facet') ?? document.createElement('p')),
    value: link.closest('li')?.querySelector('.name')?.textContent,
    pages: link.closest('.pager, .applied') !== null || (link.closest('.facets') !== null && !wide.matches),
  });
  const lineOf = ({ group, value }) => value === undefined ? null : [...document.querySelectorAll('details.facet')]
    .filter(part => nameOf(part) === group).flatMap(part => [...part.querySelectorAll('li')])
    .find(line => line.querySelector('.name')?.textContent === value)?.querySelector('a.remove, a.value');

  const arrived = () => {
    const samePage = path === location.pathname;
    path = location.pathname;
    if (returning) {
      restore();
      settling = setTimeout(settle, 1500);
      return;
    }
    if (samePage) parts().filter(part => part.matches('.facet') && folded.has(nameOf(part))).forEach(part => { part.open = folded.get(nameOf(part)); });
    const line = samePage && followed?.stays ? lineOf(followed) : null;
    if (line) line.focus({ preventScroll: true });
    else if (followed) document.getElementById('content')?.focus({ preventScroll: true });
    if (samePage && followed?.pages) scrollTo(0, 0);
    followed = null;
    remember();
  };

  // A page that was on its way when the reader turned back may still come in before the one returned to: until the reader acts, each is put in its place.
  const settle = () => {
    clearTimeout(settling);
    returning = false;
  };
  ['wheel', 'touchstart', 'pointerdown', 'keydown'].forEach(act => addEventListener(act, settle, { capture: true, passive: true }));

  let timer = 0;
  const soon = () => { clearTimeout(timer); timer = setTimeout(remember, 80); };
  addEventListener('scroll', soon, { passive: true });
  addEventListener('popstate', () => {
    clearTimeout(timer);
    clearTimeout(settling);
    returning = true;
    followed = null;
  }, true);
  document.addEventListener('click', event => {
    const summary = event.target.closest?.('summary');
    if (summary) {
      folded.set(nameOf(summary.parentElement), !summary.parentElement.open);
      soon();
    }
    const link = event.target.closest?.('a[href]');
    if (link && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) {
      clearTimeout(timer);
      remember();
      followed = described(link);
    }
  }, true);
  document.addEventListener('newssearch:page', arrived);
  addEventListener('load', () => {
    if (['reload', 'back_forward'].includes(performance.getEntriesByType('navigation')[0]?.type)) restore();
  });
})();
