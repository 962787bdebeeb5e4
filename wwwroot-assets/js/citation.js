// Copy buttons: without script the words can be selected by hand and the button stays hidden.
(() => {
  const show = () => {
    if (!navigator.clipboard) return;
    document.querySelectorAll('[data-copy]').forEach(button => { button.hidden = false; });
  };
  document.addEventListener('click', async event => {
    const button = event.target.closest('[data-copy]');
    if (!button) return;
    const words = document.getElementById(button.dataset.copy)?.textContent ?? '';
    const status = button.parentElement.querySelector('[role=status]');
    try {
      await navigator.clipboard.writeText(words.trim());
      if (status) status.textContent = 'Copied';
    } catch {
      if (status) status.textContent = 'Not copied: select the words and copy them by hand';
    }
  });
  document.addEventListener('DOMContentLoaded', show);
  document.addEventListener('newssearch:page', show);
})();
