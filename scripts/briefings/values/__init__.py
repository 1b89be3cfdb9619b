"""Typed values of fields: text from YAML in, a value or a `ValueProblem` out; one file per kind of value."""
