// Tells the small scripts that a page has come in by enhanced navigation. Each works anew on what it finds.
window.addEventListener('load', () => {
  window.Blazor?.addEventListener('enhancedload', () => document.dispatchEvent(new Event('newssearch:page')));
});
