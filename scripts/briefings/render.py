"""The archive in, the text of every page and file out; it reads templates and writes nothing."""
