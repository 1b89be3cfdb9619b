// The file in, the way to send it out: GitHub's page for a new file with everything filled in, or the file to upload.
(() => {
  const form = (window.archiveForm ??= {});
  const LIMIT = 7500; // bytes of an address: servers on the way refuse 8,192 and more

  form.sending = ({ newFile, upload }, id, yaml) => {
    const name = `${id || "meeting"}.yaml`;
    const text = form.wellFormed(yaml);
    const address = `${newFile}?filename=${encodeURIComponent(name)}&value=${encodeURIComponent(text)}`;
    if (newFile && new TextEncoder().encode(address).length <= LIMIT) return { way: "open", address };
    return { way: "download", name, upload, bytes: new TextEncoder().encode(text) };
  };
})();
