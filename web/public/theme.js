// Before anything is drawn: the light or dark that was chosen last, so that the page does not flash in the other.
document.documentElement.dataset.theme = localStorage.getItem('theme') ?? '';
