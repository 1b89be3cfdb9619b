"""Parts that several kinds of record share; one file per part."""
