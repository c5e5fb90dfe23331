// Loaded before the page is drawn, so that a chosen theme does not flash; hence a plain script and not a module.
;(() => {
  const chosen = localStorage.getItem('theme')
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen
})()
