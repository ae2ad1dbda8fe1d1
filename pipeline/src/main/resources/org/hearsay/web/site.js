// Suggestions while a query is typed, and a word where there is something new.
// Comfort alone: every page works without it.
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

  const { state, waits } = document.body.dataset;
  const fresh = document.getElementById('fresh');
  const progress = document.getElementById('progress');

  // Nobody's place on a page is taken away: only who has not begun to read gets it anew.
  function isAtRest() {
    return scrollY === 0 && [null, document.body].includes(document.activeElement);
  }

  async function look() {
    if (!document.hidden) {
      const answer = await fetch('/api/v1/state').catch(() => null);
      if (answer?.ok) {
        const now = await answer.json();
        if (now.state !== state) {
          if (waits && isAtRest()) {
            location.reload();
          } else {
            progress?.remove();
            fresh.hidden = false;
          }
          return;
        }
        if (progress && now.notice) {
          progress.textContent = now.notice;
        }
      }
    }
    setTimeout(look, 3000);
  }

  setTimeout(look, 3000);
})();
