/* The key "/" puts the cursor into the search field of the page; where it shows none, it leads to the search. */
"use strict";
addEventListener("keydown", (event) => {
  const fields = document.querySelectorAll("#dateline-search-query, .masthead [type=search]");
  // One of them is hidden, by the width of the window and on the page of the search.
  const field = [...fields].find((each) => each.offsetParent);
  const typing = event.target.closest?.("input, select, textarea, [contenteditable]");
  if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (field) {
    event.preventDefault();
    field.focus();
    field.select();
  } else {
    document.querySelector(".to-search a")?.click();
  }
});
