// Tells the small scripts that a page has come in by enhanced navigation. Each works anew on what it finds.
window.addEventListener('load', () => {
  window.Blazor?.addEventListener('enhancedload', () => document.dispatchEvent(new Event('newssearch:page')));
});

// Links within the page are the browser's own affair: it moves the focus and knows the target, which enhanced navigation does not.
document.addEventListener('click', event => {
  const link = event.target.closest?.('a[href*="#"]');
  if (link && link.hash && link.pathname === location.pathname && link.search === location.search) event.stopPropagation();
}, true);
