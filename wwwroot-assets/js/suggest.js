// Offers people, places and organisations while a reader types: an ARIA combobox with a list box over /api/v1/suggest.
(() => {
  const fold = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

  // The longest run of last words that begins some word of the name: what choosing it replaces.
  const typedPart = (text, name) => {
    const words = [...text.matchAll(/\S+/g)];
    const target = ' ' + fold(name);
    for (const word of words) {
      const tail = text.slice(word.index);
      if (target.includes(' ' + fold(tail.trim()).replace(/^["[]/, ''))) return tail;
    }
    return '';
  };

  let boxes = 0;
  const known = new WeakMap();

  // Enhanced navigation may keep the input and drop what was added to it, so attaching is done anew on each page.
  const enhance = input => {
    if (!known.has(input)) known.set(input, create(input));
    known.get(input)();
  };

  const create = input => {
    const list = document.createElement('ul');
    list.id = `suggestions-${++boxes}`;
    list.className = 'suggestions';
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', 'People, places and organisations');
    const status = document.createElement('span');
    status.className = 'hidden-visually';
    status.setAttribute('role', 'status');

    let offered = [];
    let active = -1;
    let asked = null;
    let timer = 0;

    const close = () => {
      // An answer still on its way would open it again.
      clearTimeout(timer);
      asked?.abort();
      list.hidden = true;
      active = -1;
      input.setAttribute('aria-expanded', 'false');
      input.removeAttribute('aria-activedescendant');
    };
    const mark = index => {
      // What a reader is choosing from stays as it is: an answer still on its way would take the choice back.
      clearTimeout(timer);
      asked?.abort();
      active = index;
      [...list.children].forEach((option, i) => option.setAttribute('aria-selected', String(i === index)));
      if (index < 0) { input.removeAttribute('aria-activedescendant'); return; }
      input.setAttribute('aria-activedescendant', list.children[index].id);
      list.children[index].scrollIntoView({ block: 'nearest' });
    };
    const choose = index => {
      const { entity } = offered[index];
      const typed = typedPart(input.value, entity.name);
      input.value = `${input.value.slice(0, input.value.length - typed.length)}[${entity.name}]`;
      close();
      input.form.requestSubmit();
    };
    const option = ({ entity, count }, index) => {
      const item = document.createElement('li');
      item.id = `${list.id}-${index}`;
      item.setAttribute('role', 'option');
      item.setAttribute('aria-selected', 'false');
      const name = document.createElement('span');
      name.textContent = entity.name;
      const kind = entity.id.startsWith('country/') ? 'country' : entity.kind;
      const about = document.createElement('span');
      about.className = `suggestion-about ${kind}`;
      about.textContent = `${kind}, ${count.toLocaleString('en')} ${count === 1 ? 'article' : 'articles'}`;
      item.append(name, about);
      item.addEventListener('mousedown', event => { event.preventDefault(); choose(index); });
      return item;
    };
    const show = suggestions => {
      offered = suggestions;
      list.replaceChildren(...suggestions.map(option));
      status.textContent = suggestions.length ? `${suggestions.length} suggestions` : '';
      if (!suggestions.length) { close(); return; }
      active = -1;
      list.hidden = false;
      input.setAttribute('aria-expanded', 'true');
    };
    const ask = async () => {
      asked?.abort();
      const text = input.value;
      if (text.trim().length < 2 || text.endsWith(']')) { close(); return; }
      asked = new AbortController();
      try {
        const answer = await fetch(`/api/v1/suggest?q=${encodeURIComponent(text.slice(-200))}`, { signal: asked.signal });
        if (answer.ok && document.activeElement === input) show((await answer.json()).suggestions);
      } catch { /* a newer question took its place, or the server is away: typing goes on without suggestions */ }
    };

    input.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(ask, 90); });
    input.addEventListener('blur', close);
    input.addEventListener('keydown', event => {
      if (event.isComposing || list.hidden) {
        if (event.key === 'Escape') close();
        if (event.key === 'ArrowDown' && list.hidden && !event.isComposing) { event.preventDefault(); ask(); }
        return;
      }
      const last = offered.length - 1;
      if (event.key === 'ArrowDown') { event.preventDefault(); mark(active === last ? -1 : active + 1); }
      else if (event.key === 'ArrowUp') { event.preventDefault(); mark(active < 0 ? last : active - 1); }
      else if (event.key === 'Enter' && active >= 0) { event.preventDefault(); choose(active); }
      else if (event.key === 'Escape') { event.preventDefault(); close(); }
    });

    return () => {
      input.setAttribute('role', 'combobox');
      input.setAttribute('aria-autocomplete', 'list');
      input.setAttribute('aria-controls', list.id);
      input.setAttribute('autocomplete', 'off');
      if (!list.isConnected) input.after(list, status);
      close();
    };
  };
  const enhanceAll = () => document.querySelectorAll('input[data-suggest]').forEach(enhance);
  document.addEventListener('DOMContentLoaded', enhanceAll);
  document.addEventListener('newssearch:page', enhanceAll);
})();
