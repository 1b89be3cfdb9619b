"""What was found out once in, the same again out as long as nothing that it rests on has changed.

Everything here can be deleted at any time, and damage is noticed: it costs the time to find out anew, nothing else.
"""
