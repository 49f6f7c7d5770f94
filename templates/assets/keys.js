/* The key "/" puts the cursor into the search field of the page. */
"use strict";
addEventListener("keydown", (event) => {
  const field = document.querySelector("#dateline-search-query, .masthead [type=search]");
  const typing = event.target.closest?.("input, select, textarea, [contenteditable]");
  if (field && event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    field.focus();
    field.select();
  }
});
