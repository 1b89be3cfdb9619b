"""The commands: thin, each parses its words, calls the stages in their order, prints, and says the exit code."""
