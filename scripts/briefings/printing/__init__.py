"""The linked archive in, books for paper out: chosen briefings as a value, and that value set by Typst as a PDF."""
