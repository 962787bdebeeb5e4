// The theme before the first paint: the reader's system decides until a choice is stored.
(() => {
  const key = 'newssearch.theme';
  const root = document.documentElement;
  const stored = () => { try { return localStorage.getItem(key); } catch { return null; } };
  const apply = () => {
    const choice = stored();
    const wanted = choice === 'light' || choice === 'dark' ? choice : null;
    if (root.getAttribute('data-theme') === wanted) return;
    if (wanted) root.setAttribute('data-theme', wanted); else root.removeAttribute('data-theme');
  };
  apply();
  // A page brought in by enhanced navigation has no theme of its own.
  new MutationObserver(apply).observe(root, { attributes: true, attributeFilter: ['data-theme'] });

  const dark = () => {
    const choice = stored();
    return choice ? choice === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  };
  const label = button => {
    const next = dark() ? 'light' : 'dark';
    button.hidden = false;
    button.textContent = next === 'dark' ? 'Dark' : 'Light';
    button.setAttribute('aria-label', `Switch to the ${next} theme`);
  };
  const labelAll = () => document.querySelectorAll('[data-theme-switch]').forEach(label);
  document.addEventListener('click', event => {
    const button = event.target.closest('[data-theme-switch]');
    if (!button) return;
    try { localStorage.setItem(key, dark() ? 'light' : 'dark'); } catch { return; }
    apply();
    labelAll();
  });
  document.addEventListener('DOMContentLoaded', labelAll);
  document.addEventListener('newssearch:page', labelAll);
})();
