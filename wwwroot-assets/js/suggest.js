// Offers past searches, names and headlines while a reader types: an ARIA combobox with a list box in groups, over /api/v1/suggest and the browser's own past searches (past.js).
(() => {
  const past = window.newssearchPast;
  const fold = past.fold;

  const made = (tag, className, text) => {
    const element = document.createElement(tag);
    element.className = className;
    element.textContent = text;
    return element;
  };

  // What each kind of suggestion shows, and does with the box when it is chosen.
  const search = (input, text) => { input.value = text; input.form.requestSubmit(); };
  const ofPast = text => ({ name: text, kind: 'past', choose: input => search(input, text) });
  const ofEntity = ({ entity, count, typed }) => {
    const kind = entity.id.startsWith('country/') ? 'country' : entity.kind;
    return {
      name: entity.name,
      kind,
      about: `${kind}, ${count.toLocaleString('en')} ${count === 1 ? 'article' : 'articles'}`,
      // The name takes the place of what it was offered for, a bracket or a quotation mark before it too.
      choose: input => search(input, `${(input.value.endsWith(typed) ? input.value.slice(0, -typed.length) : `${input.value} `).replace(/["[“]$/, '')}[${entity.name}]`),
    };
  };
  const ofTitle = ({ id, title, source, published }) => ({
    name: title,
    kind: 'headline',
    about: [source, published?.day.slice(0, 4)].filter(Boolean).join(', '),
    choose: () => location.assign(`/article/${id}`),
  });
  const forget = again => ({ name: 'Forget past searches', kind: 'forget', choose: () => { past.clear(); again(); } });

  let boxes = 0;
  const known = new WeakMap();

  // Enhanced navigation may keep the input and drop what was added to it, so attaching is done anew on each page.
  const enhance = input => {
    if (!known.has(input)) known.set(input, create(input));
    known.get(input)();
  };

  const create = input => {
    const list = made('div', 'suggestions', '');
    list.id = `suggestions-${++boxes}`;
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', 'Suggestions');
    const status = made('span', 'hidden-visually', '');
    status.setAttribute('role', 'status');

    let offered = [];
    let active = -1;
    let asked = null;
    let timer = 0;

    const options = () => [...list.querySelectorAll('[role=option]')];
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
      options().forEach((option, i) => option.setAttribute('aria-selected', String(i === index)));
      if (index < 0) { input.removeAttribute('aria-activedescendant'); return; }
      input.setAttribute('aria-activedescendant', options()[index].id);
      options()[index].scrollIntoView({ block: 'nearest' });
    };
    const choose = index => {
      const { choose: chosen } = offered[index];
      close();
      chosen(input);
    };
    const option = (suggestion, index) => {
      const item = made('div', suggestion.kind, '');
      item.id = `${list.id}-${index}`;
      item.setAttribute('role', 'option');
      item.setAttribute('aria-selected', 'false');
      item.append(made('span', 'suggestion-name', suggestion.name));
      if (suggestion.about) item.append(made('span', `suggestion-about ${suggestion.kind}`, suggestion.about));
      item.addEventListener('mousedown', event => { event.preventDefault(); choose(index); });
      return item;
    };
    const group = (title, suggestions) => {
      const set = made('div', 'suggestion-group', '');
      const heading = made('div', 'suggestion-heading', title);
      heading.id = `${list.id}-${fold(title).replace(/\W+/g, '-')}`;
      heading.setAttribute('role', 'presentation');
      set.setAttribute('role', 'group');
      set.setAttribute('aria-labelledby', heading.id);
      set.append(heading, ...suggestions.map(suggestion => option(suggestion, offered.push(suggestion) - 1)));
      return set;
    };
    const show = groups => {
      offered = [];
      list.replaceChildren(...groups.filter(([, suggestions]) => suggestions.length).map(([title, suggestions]) => group(title, suggestions)));
      const count = offered.filter(suggestion => suggestion.kind !== 'forget').length;
      status.textContent = count ? `${count} ${count === 1 ? 'suggestion' : 'suggestions'}` : '';
      if (!count) { close(); return; }
      active = -1;
      list.hidden = false;
      list.scrollTop = 0;
      fit();
      input.setAttribute('aria-expanded', 'true');
    };
    // The list ends with a whole line, also where it has more than there is room for.
    const fit = () => {
      list.style.maxHeight = '';
      const most = list.clientHeight;
      if (list.scrollHeight <= most) return;
      const ends = options().map(option => option.offsetTop + option.offsetHeight).filter(end => end <= most);
      if (ends.length) list.style.maxHeight = `${Math.max(...ends) + list.offsetHeight - list.clientHeight}px`;
    };
    const ownPast = text => {
      const searches = past.like(text, text.trim() ? 3 : 8).map(ofPast);
      // Where nothing is typed yet: among what is being chosen from, it would only be chosen by mistake.
      return ['Your past searches', searches.length && !text.trim() ? [...searches, forget(ask)] : searches];
    };
    const ask = async () => {
      asked?.abort();
      const text = input.value;
      if (text.trim().length < 2 || text.endsWith(']')) { show([ownPast(text)]); return; }
      asked = new AbortController();
      try {
        const answer = await fetch(`/api/v1/suggest?size=6&q=${encodeURIComponent(text.slice(-200))}`, { signal: asked.signal });
        if (!answer.ok || document.activeElement !== input) return;
        const { suggestions, titles } = await answer.json();
        show([ownPast(text), ['People, places, organisations', suggestions.map(ofEntity)], ['Headlines', titles.map(ofTitle)]]);
      } catch { /* a newer question took its place, or the server is away: typing goes on without suggestions */ }
    };

    input.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(ask, 90); });
    input.addEventListener('click', () => { if (!input.value && list.hidden) ask(); });
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
