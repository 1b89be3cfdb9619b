// An answer in, the work with it out: all answers as one tree in the shape of the model, and places in that tree.
//
// A place tells its value, its path, and takes another value; a group or list on the way is begun where it is missing.
// `texts` are the pasted texts of sources by their letters, `name` is the name of the file where it was changed by hand.
(() => {
  const form = (window.archiveForm ??= {});
  const SOON = 120; // milliseconds, so that nothing is computed between two strokes of a key
  const listeners = new Set();
  let timer = 0;

  form.fresh = () => ({ tree: {}, texts: {}, name: "" });
  form.work = form.fresh();

  form.root = { get: () => form.work.tree, set: () => {}, path: () => [] };

  form.at = (group, name) => group.only ?? {
    get: () => group.get()?.[name],
    path: () => [...group.path(), name],
    set(value) {
      if (group.get() === undefined) group.set({});
      if (value === undefined || value === "") delete group.get()[name];
      else group.get()[name] = value;
      form.changed();
    },
  };

  // An entry that has a letter is there although nothing was answered: it may become an id.
  form.lettered = (list, letter) => ({
    get: () => list.get()[letter],
    path: () => [...list.path(), letter],
    set(value) {
      list.get()[letter] = value ?? "";
      form.changed();
    },
  });

  // An entry of a list is the same wherever it has moved to.
  form.entryAt = (list, entry) => ({
    get: () => entry,
    set: () => {},
    path: () => [...list.path(), list.get().indexOf(entry)],
  });

  form.changed = () => {
    clearTimeout(timer);
    timer = setTimeout(form.tell, SOON);
  };

  form.turn = 0;
  form.tell = () => {
    clearTimeout(timer);
    form.afterPress(tellAll);
  };

  function tellAll() {
    form.turn += 1;
    for (const each of listeners) {
      if (each.node.isConnected) each.refresh();
      else listeners.delete(each);
    }
  }

  // What is no longer on the page is forgotten.
  form.onChange = (node, refresh) => {
    listeners.add({ node, refresh });
    return node;
  };
})();
