// The reader's own past searches, kept by this browser alone: nothing of them is sent anywhere. A search is kept once its page says that it found something.
(() => {
  const key = 'newssearch.searches';
  const most = 50;
  const longest = 200;

  const read = () => {
    try {
      const kept = JSON.parse(localStorage.getItem(key));
      return Array.isArray(kept) ? kept.filter(text => typeof text === 'string') : [];
    } catch { return []; }
  };
  const keep = text => {
    const others = read().filter(other => other.toLowerCase() !== text.toLowerCase());
    try { localStorage.setItem(key, JSON.stringify([text, ...others].slice(0, most))); } catch { /* a browser that keeps nothing has no past searches */ }
  };
  const clear = () => { try { localStorage.removeItem(key); } catch { /* nothing was kept */ } };

  const fold = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const words = text => fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

  // The latest first: those with a word that begins as what was typed does, or all of them where nothing was.
  const like = (typed, size) => {
    const wanted = words(typed);
    if (!wanted && typed.trim()) return [];
    return read().filter(text => text !== typed.trim() && ` ${words(text)}`.includes(` ${wanted}`)).slice(0, size);
  };

  const keepShown = () => {
    const text = new URLSearchParams(location.search).get('q')?.trim();
    if (location.pathname === '/search' && text && text.length <= longest && Number(document.querySelector('[data-found]')?.dataset.found) > 0) keep(text);
  };
  document.addEventListener('DOMContentLoaded', keepShown);
  document.addEventListener('newssearch:page', keepShown);

  window.newssearchPast = { like, clear, fold };
})();
