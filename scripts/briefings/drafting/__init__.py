"""Answers in, the file of a new record out: what `briefings new` asks, offers, refuses and writes.

A record that is being made is a value (`State`). `next_question` says what to ask about it, `answered` gives the state
that an answer leads to; neither knows of a terminal. Everything they know of a kind comes from its model: fields,
descriptions, words of fixed lists, what an id may name, and the mark `Asked` on what most records give.
"""
