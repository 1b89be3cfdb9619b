"""An archive of meetings: YAML records in, checked and linked, Markdown pages and a site out."""
