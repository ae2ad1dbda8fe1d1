// Suggestions while a query is typed. Comfort alone: every page works without it.
(() => {
  const box = document.getElementById('q');
  const list = document.getElementById('suggestions');
  let waiting;

  async function offer() {
    const query = box.value;
    if (query.trim().length < 2) {
      list.replaceChildren();
      return;
    }
    const answer = await fetch('/api/v1/suggest?q=' + encodeURIComponent(query));
    if (!answer.ok || box.value !== query) {
      return;
    }
    const { items } = await answer.json();
    list.replaceChildren(...items.map(item => {
      const option = document.createElement('option');
      option.value = item.query;
      option.label = item.query + ' – ' + item.about;
      return option;
    }));
  }

  box.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(offer, 150);
  });
})();
