"""The site of one publisher and that of another, made of the same pages, in; what differs out.

The archive outlives its publisher: this tells at any time whether another one is ready to take over.
"""
